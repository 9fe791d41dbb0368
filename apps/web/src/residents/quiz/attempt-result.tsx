import { Trans, useLingui } from '@lingui/react/macro';
import type { AttemptQuestion, AttemptResult, AttemptView } from '../../api/types.js';
import { ButtonLink, Buttons } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Link } from '../../router.js';
import { Moment } from '../../ui/moment.js';
import { Notice } from '../../ui/notice.js';
import { Page, Section } from '../../ui/page.js';
import { ReadAloud } from '../../ui/read-aloud/read-aloud.js';
import { ResultQuestion } from './result-question.js';
import styles from './quiz.module.css';

/** The result: the score, what to do next, and every question with its explanation. */
export function AttemptResultView({ attempt, result }: { attempt: AttemptView; result: AttemptResult }) {
  const { t } = useLingui();
  const { correctCount, questionCount, scorePercent, passPercent } = result;
  return (
    <Page
      title={result.passed ? t`Chúc mừng, ông bà đã đạt!` : t`Lần này chưa đạt`}
      screen="ket-qua"
      back={{ to: `/khoa-hoc/${attempt.courseSlug}`, label: t`Về khóa học` }}
    >
      <Card strong>
        <p className={styles.score}>
          <Trans>
            Đúng {correctCount}/{questionCount} câu ({scorePercent}%)
          </Trans>
        </p>
        <p>
          <Trans>Mức đạt là {passPercent}%.</Trans>
        </p>
        {attempt.place && (
          <p>
            <Trans>Làm bài có giám sát tại {attempt.place}.</Trans>
          </p>
        )}
        <Next attempt={attempt} result={result} />
      </Card>
      {result.regraded && (
        <Notice>
          <p>
            <Trans>Có câu hỏi bị lỗi nên bài này đã được chấm lại. Kết quả trên đây là kết quả mới.</Trans>
          </p>
        </Notice>
      )}
      <ToRepeat attempt={attempt} result={result} />
      {attempt.questions.some(isGoneOver) && (
        <p>
          <Trans>
            Câu chưa đúng sẽ được hỏi lại từ hôm sau ở trang <Link to="/on-moi-ngay">Ôn mỗi ngày</Link>.
          </Trans>
        </p>
      )}
      <Section title={<Trans>Xem lại từng câu</Trans>}>
        <ReadAloud>
          <ol role="list" className={styles.review}>
            {attempt.questions.map((question, index) => (
              <li key={question.key}>
                <ResultQuestion question={question} position={index + 1} courseSlug={attempt.courseSlug} />
              </li>
            ))}
          </ol>
        </ReadAloud>
      </Section>
    </Page>
  );
}

/** The daily review asks again what was wrong and has its solution shown; open answers are left to trainers. */
const isGoneOver = ({ right, dropped, kind, correctWords }: AttemptQuestion): boolean =>
  right === false && !dropped && kind !== 'open' && correctWords !== undefined;

function Next({ attempt, result }: { attempt: AttemptView; result: AttemptResult }) {
  const coursePath = `/khoa-hoc/${attempt.courseSlug}`;
  const { attemptsLeft } = result;
  if (result.passed) {
    return (
      <Buttons>
        {attempt.certificateNumber ? (
          <ButtonLink to={`/giay-chung-nhan/${attempt.certificateNumber}`}>
            <Trans>Xem giấy chứng nhận</Trans>
          </ButtonLink>
        ) : (
          <ButtonLink to="/giay-chung-nhan">
            <Trans>Đến giấy chứng nhận</Trans>
          </ButtonLink>
        )}
        <ButtonLink look="secondary" to="/">
          <Trans>Việc tiếp theo</Trans>
        </ButtonLink>
      </Buttons>
    );
  }
  return (
    <>
      <p>
        {result.retryFrom && attemptsLeft > 0 ? (
          <Trans>
            Còn {attemptsLeft} lượt làm. Lượt sau làm được từ <Moment value={result.retryFrom} />.
          </Trans>
        ) : attemptsLeft > 0 ? (
          <Trans>Còn {attemptsLeft} lượt làm. Hãy đọc lời giải thích bên dưới rồi làm lại.</Trans>
        ) : (
          <Trans>Đã dùng hết lượt làm. Hãy nhờ Tổ công nghệ số của thôn giúp ôn lại.</Trans>
        )}
      </p>
      <Buttons>
        {attemptsLeft > 0 && !result.retryFrom && (
          <ButtonLink to={`${coursePath}/kiem-tra`}>
            <Trans>Làm lại bài kiểm tra</Trans>
          </ButtonLink>
        )}
        <ButtonLink look="secondary" to={coursePath}>
          <Trans>Ôn lại các bài học</Trans>
        </ButtonLink>
      </Buttons>
    </>
  );
}

/** The lessons that bear on what was answered wrong, where that is known. */
function ToRepeat({ attempt, result }: { attempt: AttemptView; result: AttemptResult }) {
  if (result.lessonsToRepeat.length === 0) return null;
  return (
    <Section title={<Trans>Nên ôn lại</Trans>}>
      <ul className={styles.rules}>
        {result.lessonsToRepeat.map(({ key, title }) => (
          <li key={key}>
            <Link to={`/khoa-hoc/${attempt.courseSlug}/bai/${key}`}>
              <span lang="vi">{title}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
