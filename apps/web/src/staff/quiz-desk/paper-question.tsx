import { Trans } from '@lingui/react/macro';
import type { PrintedPaper } from '../../api/quiz-desk.js';
import { courseMediaUrl } from '../../ui/lesson/lesson-place.js';
import { questionLine } from '../../ui/question/question-parts.js';
import { letterAt } from './letter-at.js';
import styles from './paper.module.css';

type Question = PrintedPaper['questions'][number];

/** One question as it stands on paper, and how it is answered there. */
export function PaperQuestion({ question, courseSlug }: { question: Question; courseSlug: string }) {
  const { kind, text, options, rightSides = [], unit, gaps, audio, scenario } = question;
  const picture = question.image ?? question.picture;
  return (
    <>
      <p className={styles.text}>{questionLine(text)}</p>
      <p className={styles.how}>
        <How kind={kind} />
      </p>
      {picture && (
        <img className={styles.picture} src={courseMediaUrl(courseSlug, picture.src)} alt={picture.description} />
      )}
      {audio && <p>«{audio.transcript}»</p>}
      {options.length > 0 && (
        <ul className={styles.options}>
          {options.map((option, at) => (
            <li key={option.key}>
              <strong>{letterAt(at)}.</strong> {option.text}
            </li>
          ))}
        </ul>
      )}
      {rightSides.length > 0 && (
        <ul className={styles.options}>
          {rightSides.map((side, at) => (
            <li key={side.key}>
              <strong>{at + 1}.</strong> {side.text}
            </li>
          ))}
        </ul>
      )}
      {gaps?.map((gap) => gap.choices && <p key={gap.key}>{gap.choices.join(' / ')}</p>)}
      {unit && (
        <p>
          <Trans>Đơn vị: {unit}</Trans>
        </p>
      )}
      {scenario?.nodes.map((node) => (
        <p key={node.key}>
          {node.speaker && <strong>{node.speaker}: </strong>}
          {node.text} {node.choices.map((choice) => `[${choice.text}]`).join(' ')}
        </p>
      ))}
    </>
  );
}

function How({ kind }: { kind: Question['kind'] }) {
  if (kind === 'multiple') return <Trans>Ghi các chữ cái của tất cả ý đúng.</Trans>;
  if (kind === 'single' || kind === 'true-false' || kind === 'listen') {
    return <Trans>Ghi chữ cái của một ý đúng.</Trans>;
  }
  if (kind === 'ordering') return <Trans>Ghi các chữ cái theo thứ tự đúng.</Trans>;
  if (kind === 'matching') return <Trans>Ghi từng cặp chữ cái và số, ví dụ A2.</Trans>;
  if (kind === 'hotspot') return <Trans>Khoanh đúng chỗ ngay trên hình.</Trans>;
  return <Trans>Ghi câu trả lời vào phiếu.</Trans>;
}
