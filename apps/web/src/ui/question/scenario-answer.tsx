import { Trans } from '@lingui/react/macro';
import type { ScenarioFaceNode } from '@hvs/contracts';
import { useEffect, useRef } from 'react';
import { Button } from '../button.js';
import { QuestionGroup } from './question-group.js';
import type { AnswerProps } from './question-parts.js';
import styles from './question.module.css';

interface Turn {
  node: ScenarioFaceNode;
  /** What the learner said to it; nothing yet at the last one. */
  said?: string;
}

/** A talk that goes on with each choice. It can be begun again until the paper is handed in. */
export function ScenarioAnswer({ face, answer, onAnswer, disabled }: AnswerProps) {
  const turns = turnsOf(face.scenario, answer);
  const now = turns.at(-1)?.node;
  const last = useFocusOnNews(answer.length);
  return (
    <QuestionGroup text={face.text} how={<Trans>Đọc từng lời rồi chọn cách đáp lại.</Trans>} disabled={disabled}>
      <ol role="list" className={styles.talk} lang="vi">
        {turns.map(({ node, said }, index) => (
          <li key={index}>
            <div className={styles.theirs} ref={index === turns.length - 1 ? last : undefined} tabIndex={-1}>
              {node.speaker && <strong>{node.speaker}</strong>}
              <p>{node.text}</p>
            </div>
            {said && (
              <div className={styles.mine}>
                <strong>
                  <Trans>Ông bà</Trans>
                </strong>
                <p>{said}</p>
              </div>
            )}
          </li>
        ))}
      </ol>
      {now?.choices.map((choice) => (
        <button
          key={choice.key}
          type="button"
          lang="vi"
          className={styles.reply}
          onClick={() => onAnswer([...answer, `${now.key}.${choice.key}`])}
        >
          {choice.text}
        </button>
      ))}
      {now?.choices.length === 0 && (
        <p className={styles.how}>
          <Trans>Câu chuyện dừng ở đây. Kết quả được xét theo các lời đáp ở trên.</Trans>
        </p>
      )}
      {answer.length > 0 && !disabled && (
        <Button look="secondary" onClick={() => onAnswer([])}>
          <Trans>Bắt đầu lại</Trans>
        </Button>
      )}
    </QuestionGroup>
  );
}

/** The talk as far as it has come; a step that is not one of it ends it. */
function turnsOf(scenario: AnswerProps['face']['scenario'], answer: readonly string[]): Turn[] {
  const find = (key: string): ScenarioFaceNode | undefined => scenario?.nodes.find((node) => node.key === key);
  let node = find(scenario?.start ?? '');
  const turns: Turn[] = [];
  for (const step of answer) {
    const choice = node?.choices.find(({ key }) => `${node?.key}.${key}` === step);
    if (!node || !choice) break;
    turns.push({ node, said: choice.text });
    node = find(choice.next);
  }
  return node ? [...turns, { node }] : turns;
}

/** The chosen reply goes from the screen with the focus on it; the focus moves on to what is said next. */
function useFocusOnNews(steps: number) {
  const last = useRef<HTMLDivElement>(null);
  const before = useRef(steps);
  useEffect(() => {
    if (before.current !== steps) last.current?.focus();
    before.current = steps;
  }, [steps]);
  return last;
}
