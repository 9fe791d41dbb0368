import { Trans, useLingui } from '@lingui/react/macro';
import type { Block } from '@hvs/contracts';
import { useDraftHere } from '../course-context.js';
import { LessonBlocks } from '../../../ui/lesson/lesson-blocks.js';
import { lessonPlaceIn } from '../../../ui/lesson/lesson-place.js';
import { useFieldName } from '../field-names.js';
import type { Choice, Difference } from './differences.js';
import styles from './saving.module.css';

interface DifferenceChoiceProps {
  difference: Difference;
  who: string;
  choice: Choice;
  choose: (choice: Choice) => void;
}

/** One place where two versions differ, each readable, and a choice between them. */
export function DifferenceChoice({ difference, who, choice, choose }: DifferenceChoiceProps) {
  const { t } = useLingui();
  const fieldName = useFieldName();
  const { key, field, mine, theirs, areBlocks } = difference;
  const options: [Choice, string][] = [
    ['mine', t`Giữ của tôi`],
    ['theirs', t`Lấy của ${who}`],
    ...(areBlocks ? [['both', t`Giữ cả hai`] satisfies [Choice, string]] : []),
  ];
  return (
    <fieldset className={styles.difference}>
      <legend>{fieldName(field)}</legend>
      <div className={styles.sides}>
        <Side title={<Trans>Của tôi</Trans>} value={mine} areBlocks={areBlocks} isChosen={choice !== 'theirs'} />
        <Side title={<Trans>Của {who}</Trans>} value={theirs} areBlocks={areBlocks} isChosen={choice !== 'mine'} />
      </div>
      <div className={styles.options}>
        {options.map(([value, label]) => (
          <label key={value}>
            <input type="radio" name={`chon-${key}`} checked={choice === value} onChange={() => choose(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SideProps {
  title: React.ReactNode;
  value: unknown;
  areBlocks: boolean;
  isChosen: boolean;
}

/** One of two versions of a place. */
export function Side({ title, value, areBlocks, isChosen }: SideProps) {
  const { slug } = useDraftHere();
  const isEmpty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  return (
    <div className={isChosen ? styles.chosenSide : styles.side}>
      <p className={styles.sideTitle}>{title}</p>
      {isEmpty ? (
        <p>
          <Trans>(không có gì ở đây)</Trans>
        </p>
      ) : areBlocks ? (
        <LessonBlocks place={lessonPlaceIn(slug, true)} blocks={value as Block[]} />
      ) : (
        <ValueWords value={value} />
      )}
    </div>
  );
}

/** A value of a form for a reader; what has no words of its own is shown as it is kept. */
export function ValueWords({ value }: { value: unknown }) {
  if (typeof value === 'string' || typeof value === 'number') return <p lang="vi">{value}</p>;
  if (typeof value === 'boolean') return <p>{value ? <Trans>Có</Trans> : <Trans>Không</Trans>}</p>;
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return <p>{value.join(', ')}</p>;
  return <pre className={styles.code}>{JSON.stringify(value, null, 2)}</pre>;
}
