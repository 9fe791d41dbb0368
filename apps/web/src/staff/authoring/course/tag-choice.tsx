import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useBankTags } from '../../../api/authoring.js';
import { TextField } from '../../../ui/field.js';
import styles from './course.module.css';

interface TagChoiceProps {
  name: string;
  tags: readonly string[];
  /** How many questions are to be drawn. */
  wanted: number;
  change: (tags: string[]) => void;
}

const SHOWN = 16;

/** The tags a question must bear, chosen from those of the bank or typed, and how many such questions there can be. */
export function TagChoice({ name, tags, wanted, change }: TagChoiceProps) {
  const { t } = useLingui();
  const bank = useBankTags().data?.tags ?? [];
  const [typed, setTyped] = useState('');
  const most = mostWith(tags, bank);
  const known = [...new Set([...tags, ...bank.slice(0, SHOWN).map(({ tag }) => tag)])];
  const add = (): void => {
    const tag = typed.trim().toLowerCase();
    if (tag !== '' && !tags.includes(tag)) change([...tags, tag]);
    setTyped('');
  };
  return (
    <div className={styles.lines}>
      <TextField
        name={name}
        label={t`Có các thẻ`}
        hint={t`Bấm thẻ ở dưới, hoặc ghi thẻ rồi bấm Enter.`}
        autoComplete="off"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add();
        }}
      />
      <div className={styles.tags} role="group" aria-label={t`Thẻ của ngân hàng câu hỏi`}>
        {known.map((tag) => {
          const isOn = tags.includes(tag);
          const count = bank.find((each) => each.tag === tag)?.count ?? 0;
          return (
            <button
              key={tag}
              type="button"
              aria-pressed={isOn}
              onClick={() => change(isOn ? tags.filter((each) => each !== tag) : [...tags, tag])}
            >
              {tag} ({count})
            </button>
          );
        })}
      </div>
      {most !== null && (
        <p className={most < wanted ? styles.error : undefined}>
          {most < wanted ? (
            <Trans>
              Ngân hàng chỉ có nhiều nhất {most} câu như vậy, cần {wanted} câu.
            </Trans>
          ) : (
            <Trans>Ngân hàng có nhiều nhất {most} câu như vậy.</Trans>
          )}
        </p>
      )}
    </div>
  );
}

/** No more questions bear all tags than bear the rarest of them. Null where there is no tag to count by. */
function mostWith(tags: readonly string[], bank: readonly { tag: string; count: number }[]): number | null {
  if (tags.length === 0) return null;
  return Math.min(...tags.map((tag) => bank.find((each) => each.tag === tag)?.count ?? 0));
}
