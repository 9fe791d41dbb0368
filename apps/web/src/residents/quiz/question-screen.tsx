import { Trans } from '@lingui/react/macro';
import type { AttemptQuestion } from '../../api/types.js';
import { Button, Buttons } from '../../ui/button.js';
import { TroubleText } from '../../ui/notice.js';
import { Sign } from '../../ui/sign.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import { ReadAloud } from '../../ui/read-aloud/read-aloud.js';
import { QuestionView } from '../../ui/question/question-view.js';
import type { KeptAnswer } from './answer-keeper.js';
import type { REVIEW } from './screens.js';
import styles from './quiz.module.css';
import type { Answers } from './use-answers.js';

interface QuestionScreenProps {
  question: AttemptQuestion;
  /** From 1. */
  position: number;
  count: number;
  answered: number;
  answers: Answers;
  /** The address of a picture or recording of the course. */
  mediaUrl: (src: string) => string;
  goTo: (screen: number | typeof REVIEW) => void;
}

/** One question; every answer is saved as it is given. */
export function QuestionScreen({ question, position, count, answered, answers, mediaUrl, goTo }: QuestionScreenProps) {
  const kept = answers.kept.get(question.key);
  const isLast = position === count;
  return (
    <>
      <ProgressBar
        done={answered}
        total={count}
        label={
          <Trans>
            Đã trả lời {answered} trên {count} câu
          </Trans>
        }
      />
      <ReadAloud key={question.key}>
        <QuestionView
          face={question}
          answer={kept?.chosen ?? []}
          onAnswer={(answer) => answers.choose(question.key, answer)}
          mediaUrl={mediaUrl}
        />
      </ReadAloud>
      <SaveState kept={kept} retry={() => void answers.flush()} />
      <Buttons>
        <Button onClick={() => goTo(isLast ? 'xem-lai' : position + 1)}>
          {isLast ? <Trans>Xem lại và nộp bài</Trans> : <Trans>Câu tiếp</Trans>}
        </Button>
        {position > 1 && (
          <Button look="secondary" onClick={() => goTo(position - 1)}>
            <Trans>Câu trước</Trans>
          </Button>
        )}
      </Buttons>
    </>
  );
}

/** «Đã lưu», or what to do when it is not. Its place is kept, so nothing moves. */
function SaveState({ kept, retry }: { kept: KeptAnswer | undefined; retry: () => void }) {
  return (
    <div className={styles.saveState}>
      <p role="status">
        {kept && kept.chosen.length > 0 && kept.state === 'saved' && (
          <span className={styles.saved}>
            <Sign name="check" /> <Trans>Đã lưu</Trans>
          </span>
        )}
        {kept?.state === 'saving' && <Trans>Đang lưu…</Trans>}
        {kept?.error && (
          <>
            <Trans>Câu này chưa lưu được; lựa chọn vẫn còn trên màn hình.</Trans> <TroubleText error={kept.error} />
          </>
        )}
      </p>
      {kept?.error && (
        <Button look="secondary" onClick={retry}>
          <Trans>Lưu lại</Trans>
        </Button>
      )}
    </div>
  );
}
