import { Trans } from '@lingui/react/macro';
import type { AttemptQuestion } from '../../api/types.js';
import { Button, Buttons } from '../../ui/button.js';
import { TroubleText } from '../../ui/notice.js';
import { Sign } from '../../ui/sign.js';
import { ProgressBar } from '../../ui/progress-bar.js';
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
  goTo: (screen: number | typeof REVIEW) => void;
}

/** One question with its choices; every choice is saved as it is made. */
export function QuestionScreen({ question, position, count, answered, answers, goTo }: QuestionScreenProps) {
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
      <Choices question={question} chosen={kept?.chosen ?? []} choose={answers.choose} />
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

interface ChoicesProps {
  question: AttemptQuestion;
  chosen: readonly string[];
  choose: Answers['choose'];
}

function Choices({ question, chosen, choose }: ChoicesProps) {
  const isMultiple = question.kind === 'multiple';
  const toggle = (key: string): void => {
    if (!isMultiple) choose(question.key, [key]);
    else choose(question.key, chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key]);
  };
  return (
    <fieldset className={styles.question}>
      <legend>
        <span lang="vi">{question.text}</span>
        <span className={styles.how}>
          {isMultiple ? <Trans>Chọn tất cả ý đúng.</Trans> : <Trans>Chọn một ý đúng.</Trans>}
        </span>
      </legend>
      {question.options.map((option) => (
        <label key={option.key} className={styles.option}>
          <input
            type={isMultiple ? 'checkbox' : 'radio'}
            name={question.key}
            value={option.key}
            checked={chosen.includes(option.key)}
            onChange={() => toggle(option.key)}
          />
          <span lang="vi">{option.text}</span>
        </label>
      ))}
    </fieldset>
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
