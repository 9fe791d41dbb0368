import { Trans, useLingui } from '@lingui/react/macro';
import { type QuestionDetail, useQuestion, useQuestionUses } from '../../api/questions.js';
import { useParams } from '../../router.js';
import { ButtonLink, Buttons } from '../../ui/button.js';
import { Facts } from '../../ui/card.js';
import { Loaded } from '../../ui/loaded.js';
import { Moment } from '../../ui/moment.js';
import { Notice } from '../../ui/notice.js';
import { Page, Section } from '../../ui/page.js';
import { DifficultyName, FlagMark, kindName } from './names.js';
import { QuestionStatisticsSection } from './question-statistics.js';
import { QuestionVersions } from './question-versions.js';
import { Preview } from './question-writer.js';
import { Retirement } from './retirement.js';
import { Solution } from './solution.js';
import styles from './questions.module.css';

/** One question: as the learner sees it, its right answer, where it is used, what its figures say, and its versions. */
export function QuestionPage() {
  const { t } = useLingui();
  const { questionId = '' } = useParams();
  const question = useQuestion(questionId);
  return (
    <Page
      title={question.data?.title ?? t`Câu hỏi`}
      titleLang={question.data ? 'vi' : undefined}
      back={{ to: '/bien-soan/cau-hoi', label: t`Ngân hàng câu hỏi` }}
    >
      <Loaded answer={question}>{(detail) => <Sheet detail={detail} />}</Loaded>
    </Page>
  );
}

function Sheet({ detail }: { detail: QuestionDetail }) {
  const { t } = useLingui();
  const { questionId, version, kind, tags, difficulty, competence, flags, unitName, changedAt, retiredAt } = detail;
  return (
    <>
      {retiredAt && (
        <Notice tone="careful">
          <p>
            <Trans>Câu hỏi này đã ngừng dùng, đề mới không rút đến nữa.</Trans>{' '}
            <span lang="vi">{detail.retiredReason}</span>
          </p>
        </Notice>
      )}
      {flags.length > 0 && (
        <p className={styles.title}>
          {flags.map((flag) => (
            <FlagMark key={flag} flag={flag} />
          ))}
        </p>
      )}
      <Facts
        rows={[
          [t`Loại`, kindName(kind)],
          [t`Thẻ`, <span lang="vi">{tags.length > 0 ? tags.join(', ') : '–'}</span>],
          [t`Độ khó`, <DifficultyName difficulty={difficulty} />],
          [t`Năng lực`, competence ?? '–'],
          [t`Của`, <span lang="vi">{unitName}</span>],
          [
            t`Bản hiện nay`,
            <Trans>
              số {version}, <Moment value={changedAt} />
            </Trans>,
          ],
        ]}
      />
      {!retiredAt && (
        <Buttons>
          <ButtonLink to={`/bien-soan/cau-hoi/${questionId}/sua`}>
            <Trans>Sửa câu hỏi</Trans>
          </ButtonLink>
        </Buttons>
      )}
      <Preview question={detail.content} />
      <Solution question={detail.content} />
      <Uses questionId={questionId} />
      <QuestionStatisticsSection questionId={questionId} />
      <QuestionVersions detail={detail} />
      <Retirement key={String(retiredAt)} detail={detail} />
    </>
  );
}

function Uses({ questionId }: { questionId: string }) {
  const { t } = useLingui();
  const uses = useQuestionUses(questionId);
  return (
    <Section title={t`Đang dùng ở đâu`}>
      <Loaded answer={uses}>
        {({ uses: rows }) =>
          rows.length === 0 ? (
            <p>
              <Trans>Chưa có khóa học đã xuất bản nào dùng câu này.</Trans>
            </p>
          ) : (
            <ul>
              {rows.map(({ courseVersionId, courseTitle, courseVersion, version, usedFrom }) => (
                <li key={`${courseVersionId} ${version}`}>
                  <span lang="vi">«{courseTitle}»</span>{' '}
                  <Trans>
                    phiên bản {courseVersion}: dùng bản số {version}, từ <Moment value={usedFrom} />
                  </Trans>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}
