import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '../../../ui/button.js';
import { moved } from '../../../ui/question/moved.js';
import { controlId } from '../../../ui/field.js';
import { useFieldAt } from './form-tools.js';
import { replaced, without } from './keys.js';
import styles from './form.module.css';

interface ListEditorProps<Item> {
  /** Path of the list inside the question. */
  path: string;
  legend: string;
  hint?: ReactNode;
  items: readonly Item[];
  /** What one of them is called, e.g. «Lựa chọn». */
  one: string;
  render: (item: Item, set: (item: Item) => void, index: number) => ReactNode;
  add: () => Item;
  addLabel: string;
  change: (items: Item[]) => void;
  /** Their order matters, so they can be moved. */
  ordered?: boolean;
}

/** A list of parts: each with its fields, a way out, and where the order matters, buttons that move it. */
export function ListEditor<Item>(props: ListEditorProps<Item>) {
  const { path, legend, hint, items, one, render, add, addLabel, change, ordered = false } = props;
  const { name, error } = useFieldAt(path);
  return (
    <fieldset className={styles.list} id={controlId(name)} tabIndex={-1}>
      <legend>{legend}</legend>
      {hint && <p className={styles.hint}>{hint}</p>}
      {error && <p className={styles.error}>{error}</p>}
      {items.map((item, index) => (
        <fieldset key={index} className={styles.item}>
          <legend>
            {one} {index + 1}
          </legend>
          {render(item, (next) => change(replaced(items, index, next)), index)}
          <ItemButtons
            label={`${one} ${index + 1}`}
            remove={() => change(without(items, index))}
            up={ordered && index > 0 ? () => change([...moved(items, index, index - 1)]) : undefined}
            down={ordered && index < items.length - 1 ? () => change([...moved(items, index, index + 1)]) : undefined}
          />
        </fieldset>
      ))}
      <Button look="secondary" onClick={() => change([...items, add()])}>
        {addLabel}
      </Button>
    </fieldset>
  );
}

interface ItemButtonsProps {
  label: string;
  remove: () => void;
  up?: () => void;
  down?: () => void;
}

function ItemButtons({ label, remove, up, down }: ItemButtonsProps) {
  const { t } = useLingui();
  return (
    <div className={styles.itemButtons}>
      {up && (
        <Button look="quiet" aria-label={t`Đưa lên: ${label}`} onClick={up}>
          ↑ <Trans>Đưa lên</Trans>
        </Button>
      )}
      {down && (
        <Button look="quiet" aria-label={t`Đưa xuống: ${label}`} onClick={down}>
          ↓ <Trans>Đưa xuống</Trans>
        </Button>
      )}
      <Button look="quiet" aria-label={t`Bỏ: ${label}`} onClick={remove}>
        <Trans>Bỏ</Trans>
      </Button>
    </div>
  );
}
