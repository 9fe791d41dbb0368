import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { inLanguage } from '../../../i18n/format.js';
import { Button } from '../../../ui/button.js';
import { isNode, type Path, pathText, valueAt, withMoved, withoutItem } from './document-edits.js';
import { useEditing } from './editing.js';
import styles from './editor.module.css';
import { InlineNumber, Sentence } from './inline-fields.js';
import { newCriterion } from './new-criterion.js';

/** How criteria that stand together are joined: all of them, any of them, or at least a number of them. */
export function GroupKind({ path }: { path: Path }) {
  const { t } = useLingui();
  const { document, change } = useEditing();
  const node = valueAt(document, path);
  const kind = isNode(node) ? node.kind : 'all';
  const setKind = (next: string): void => {
    const { count = 2, ...rest } = node as Record<string, unknown>;
    change(path, { ...rest, kind: next, ...(next === 'at-least' ? { count } : {}) });
  };
  return (
    <Sentence>
      <select
        aria-label={t`Cách gộp các điều bên trong`}
        className={styles.select}
        value={kind}
        onChange={({ target }) => setKind(target.value)}
      >
        <option value="all">{t`đủ cả các điều sau`}</option>
        <option value="any">{t`ít nhất một trong các điều sau`}</option>
        <option value="at-least">{t`ít nhất một số điều sau`}</option>
      </select>
      {kind === 'at-least' && (
        <>
          <InlineNumber path={[...path, 'count']} label={t`Số điều phải có`} min={1} max={100} />
          <span>
            <Trans>điều</Trans>
          </span>
        </>
      )}
    </Sentence>
  );
}

/** The criteria of a group, in their order, and a way to add one. */
export function GroupForm({ path }: { path: Path }) {
  const { document, change, replace, CriterionForm } = useEditing();
  const listPath: Path = [...path, 'of'];
  const list = valueAt(document, listPath);
  const inside: readonly unknown[] = Array.isArray(list) ? list : [];
  const { box, moved } = useFocusAfterMove(inside);
  const move = (index: number, by: number): void => {
    moved(inside[index]);
    replace(withMoved(document, listPath, index, by));
  };
  return (
    <div ref={box} className={styles.inside}>
      {inside.map((child, index) => (
        <CriterionForm
          key={isNode(child) ? child.key : index}
          path={[...listPath, index]}
          number={index + 1}
          deeds={{
            up: index > 0 ? () => move(index, -1) : undefined,
            down: index < inside.length - 1 ? () => move(index, 1) : undefined,
            remove: () => replace(withoutItem(document, listPath, index)),
          }}
        />
      ))}
      <AddCriterion name={pathText(listPath)} add={(criterion) => change(listPath, [...inside, criterion])} />
    </div>
  );
}

interface AddProps {
  name: string;
  /** The kind chosen at first. */
  initial?: string;
  add: (criterion: unknown) => void;
}

/** Chooses a kind and adds a criterion of it. */
export function AddCriterion({ name, initial = 'course-passed', add }: AddProps) {
  const { t } = useLingui();
  const { document, vocabulary } = useEditing();
  const [kind, setKind] = useState(initial);
  return (
    <div className={styles.add}>
      <select
        id={`them-${name}`}
        aria-label={t`Loại điều kiện để thêm`}
        className={styles.select}
        value={kind}
        onChange={({ target }) => setKind(target.value)}
      >
        {vocabulary.kinds.map((one) => (
          <option key={one.kind} value={one.kind}>
            {inLanguage(one.title)}
          </option>
        ))}
      </select>
      <Button look="secondary" onClick={() => add(newCriterion(kind, document, vocabulary))}>
        <Trans>Thêm điều này</Trans>
      </Button>
    </div>
  );
}

/** A criterion that was moved keeps the focus in its new place, as browsers let go of what is moved. */
function useFocusAfterMove(inside: readonly unknown[]) {
  const box = useRef<HTMLDivElement>(null);
  const waiting = useRef<unknown>(undefined);
  useEffect(() => {
    const index = inside.indexOf(waiting.current);
    if (waiting.current === undefined || index < 0) return;
    waiting.current = undefined;
    box.current?.children[index]?.querySelector<HTMLElement>('button')?.focus();
  }, [inside]);
  return {
    box,
    moved: (criterion: unknown) => {
      waiting.current = criterion;
    },
  };
}
