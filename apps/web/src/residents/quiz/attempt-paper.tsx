import { Trans, useLingui } from '@lingui/react/macro';
import { courseMediaUrl } from '../../ui/lesson/lesson-place.js';
import type { AttemptView } from '../../api/types.js';
import { useSearchParams } from '../../router.js';
import { Page } from '../../ui/page.js';
import { QuestionScreen } from './question-screen.js';
import { ReviewScreen } from './review-screen.js';
import { REVIEW } from './screens.js';
import styles from './quiz.module.css';
import { TimeLeft } from './time-left.js';
import { countAnswered, useAnswers } from './use-answers.js';
import { useTimeLeft } from './use-time-left.js';

/** The open paper: one question a screen, then a review. The screen is in the address, so «back» goes one screen back. */
export function AttemptPaper({ attempt, reload }: { attempt: AttemptView; reload: () => void }) {
  const { t } = useLingui();
  const [search, setSearch] = useSearchParams();
  const answers = useAnswers(attempt, reload);
  const minutesLeft = useTimeLeft(attempt.deadlineAt);
  const count = attempt.questions.length;
  const asked = search.get('cau');
  const position = startingPosition(asked, attempt);
  const question = attempt.questions[position - 1];
  const isReview = asked === REVIEW || minutesLeft <= 0 || !question;
  const goTo = (screen: number | typeof REVIEW): void => setSearch({ cau: String(screen) });
  return (
    <Page
      title={isReview ? t`Xem lại trước khi nộp` : t`Câu ${position}/${count}`}
      screen={isReview ? REVIEW : String(position)}
      back={{ to: `/khoa-hoc/${attempt.courseSlug}`, label: t`Về khóa học` }}
      lead={<PaperLead attempt={attempt} minutes={minutesLeft} fromElsewhere={answers.fromElsewhere} />}
    >
      {isReview ? (
        <ReviewScreen attempt={attempt} answers={answers} timeOver={minutesLeft <= 0} goTo={goTo} />
      ) : (
        <QuestionScreen
          key={question.key}
          question={question}
          position={position}
          count={count}
          answered={countAnswered(answers.kept)}
          answers={answers}
          mediaUrl={(src) => courseMediaUrl(attempt.courseSlug, src)}
          goTo={goTo}
        />
      )}
    </Page>
  );
}

interface PaperLeadProps {
  attempt: AttemptView;
  minutes: number;
  fromElsewhere: boolean;
}

function PaperLead({ attempt: { extraMinutes, place }, minutes, fromElsewhere }: PaperLeadProps) {
  return (
    <>
      <TimeLeft minutes={minutes} />
      {extraMinutes > 0 && (
        <p>
          <Trans>Đã gồm {extraMinutes} phút ông bà được thêm.</Trans>
        </p>
      )}
      {place && (
        <p>
          <Trans>Có giám sát tại {place}.</Trans>
        </p>
      )}
      <p role="status" className={styles.elsewhere}>
        {fromElsewhere && <Trans>Đã lấy câu trả lời mới nhất từ cửa sổ hoặc máy khác của ông bà.</Trans>}
      </p>
    </>
  );
}

/** The question in the address; without one, the first that the server has no answer for. */
function startingPosition(asked: string | null, attempt: AttemptView): number {
  const position = Number(asked);
  if (Number.isInteger(position) && position >= 1 && position <= attempt.questions.length) return position;
  const open = attempt.questions.findIndex(({ chosen }) => chosen.length === 0);
  return open === -1 ? attempt.questions.length + 1 : open + 1;
}
