import { Trans, useLingui } from '@lingui/react/macro';
import type { AttemptView } from '../../api/types.js';
import { ButtonLink, Buttons } from '../../ui/button.js';
import { Moment } from '../../ui/moment.js';
import { Notice } from '../../ui/notice.js';
import { Page, Section } from '../../ui/page.js';
import { AnswerReview } from '../../ui/question/answer-review.js';
import styles from './quiz.module.css';

/** Handed in, and an answer in own words waits for a trainer. */
export function AttemptWaiting({ attempt }: { attempt: AttemptView }) {
  const { t } = useLingui();
  return (
    <Page
      title={t`Bài đã nộp, đang chờ chấm`}
      screen="cho-cham"
      back={{ to: `/khoa-hoc/${attempt.courseSlug}`, label: t`Về khóa học` }}
    >
      <Notice>
        <p>
          {attempt.submittedAt && (
            <Trans>
              Bài đã nộp lúc <Moment value={attempt.submittedAt} /> và được giữ an toàn.
            </Trans>
          )}
        </p>
        <p>
          <Trans>
            Có câu tự viết nên giảng viên sẽ đọc và chấm. Khi chấm xong, ông bà được báo trong phần thông báo.
          </Trans>
        </p>
      </Notice>
      <Buttons>
        <ButtonLink to="/">
          <Trans>Việc tiếp theo</Trans>
        </ButtonLink>
      </Buttons>
      <Section title={<Trans>Những gì ông bà đã trả lời</Trans>}>
        <ol role="list" className={styles.review}>
          {attempt.questions.map(({ key, text, kind, chosenWords = '' }, index) => (
            <li key={key}>
              <AnswerReview
                judged={{ text, kind, own: chosenWords, pending: kind === 'open' && chosenWords !== '' }}
                position={index + 1}
              />
            </li>
          ))}
        </ol>
      </Section>
    </Page>
  );
}
