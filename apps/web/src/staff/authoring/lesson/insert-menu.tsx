// oxlint-disable jsx-a11y/no-noninteractive-element-interactions -- keys and drops bubble up from the controls inside
import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { useBlockNames } from '../blocks/block-names.js';
import styles from './lesson-editor.module.css';
import { FORM_BLOCK_TYPES, type FormBlockType } from './new-block.js';

interface InsertMenuProps {
  insert: (type: FormBlockType | 'text') => void;
  /** Text is not offered where there is a text already. */
  offersText: boolean;
  close: () => void;
}

/** The kinds of block, each with what it is good for. Escape closes it. */
export function InsertMenu({ insert, offersText, close }: InsertMenuProps) {
  const { t } = useLingui();
  const names = useBlockNames();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  const kinds: [FormBlockType | 'text', string, string][] = [
    ...(offersText
      ? ([['text', t`Chữ`, t`Đoạn văn, đề mục, danh sách`]] satisfies [FormBlockType | 'text', string, string][])
      : []),
    ...FORM_BLOCK_TYPES.map((type) => [type, names[type].name, names[type].use] as [FormBlockType, string, string]),
  ];
  return (
    <div
      ref={box}
      role="group"
      aria-label={t`Chọn khối để thêm`}
      className={styles.menu}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      {kinds.map(([type, name, use]) => (
        <button key={type} type="button" className={styles.kind} onClick={() => insert(type)}>
          <strong>{name}</strong>
          <small>{use}</small>
        </button>
      ))}
      <button type="button" className={styles.kind} onClick={close}>
        <strong>{t`Thôi`}</strong>
        <small>{t`Đóng bảng chọn này`}</small>
      </button>
    </div>
  );
}
