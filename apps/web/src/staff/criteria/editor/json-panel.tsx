import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, ButtonAnchor, Buttons } from '../../../ui/button.js';
import { TextAreaField } from '../../../ui/field.js';
import { isDeeperThan } from './document-edits.js';
import styles from './editor.module.css';

/** As the server, which refuses what is deeper. */
const DEPTH_LIMIT = 40;

const SCHEMA_URL = '/api/public/criteria-set.schema.json';

type Reading = { value: object } | { fault: 'syntax' | 'shape' | 'depth' };

function read(text: string): Reading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: 'syntax' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { fault: 'shape' };
  return isDeeperThan(DEPTH_LIMIT, value) ? { fault: 'depth' } : { value };
}

const written = (document: unknown): string => JSON.stringify(document, null, 2);

/**
 * The document as JSON. What is typed here appears in the form as soon as it is JSON again, and the other way round;
 * text that is not JSON yet stays here and harms nothing.
 */
export function JsonPanel({ document, edit }: { document: unknown; edit: (document: unknown) => void }) {
  const { t } = useLingui();
  const [typed, setTyped] = useState({ text: written(document), of: document });
  const [left, setLeft] = useState<string | null>(null);
  const reading = read(typed.text);
  if (typed.of !== document) {
    if ('fault' in reading) setLeft(typed.text);
    setTyped({ text: written(document), of: document });
  }
  const type = (text: string): void => {
    const next = read(text);
    if ('fault' in next) {
      setTyped({ text, of: document });
      return;
    }
    setTyped({ text, of: next.value });
    edit(next.value);
  };
  const faults = {
    syntax: t`Chưa đúng cú pháp JSON nên chưa được dùng. Biểu mẫu vẫn theo bản đúng gần nhất.`,
    shape: t`Phải là một đối tượng JSON { … }. Biểu mẫu vẫn theo bản đúng gần nhất.`,
    depth: t`Lồng nhau quá ${DEPTH_LIMIT} tầng nên không được dùng. Hãy gộp bớt các nhóm.`,
  };
  return (
    <details className={styles.json}>
      <summary>
        <Trans>Xem và sửa dạng JSON (cho người rành kỹ thuật)</Trans>
      </summary>
      <div className={styles.jsonBody}>
        <TextAreaField
          name="json"
          label={t`Tài liệu JSON`}
          error={'fault' in reading ? faults[reading.fault] : undefined}
          spellCheck={false}
          rows={18}
          value={typed.text}
          onChange={({ target }) => type(target.value)}
        />
        {left !== null && (
          <Buttons>
            <Button
              look="secondary"
              onClick={() => {
                type(left);
                setLeft(null);
              }}
            >
              <Trans>Lấy lại phần JSON đang gõ dở</Trans>
            </Button>
          </Buttons>
        )}
        <Downloads text={written(document)} />
      </div>
    </details>
  );
}

function Downloads({ text }: { text: string }) {
  return (
    <Buttons>
      <ButtonAnchor
        look="quiet"
        href={`data:application/json;charset=utf-8,${encodeURIComponent(text)}`}
        download="bo-tieu-chi.json"
      >
        <Trans>Tải tệp JSON</Trans>
      </ButtonAnchor>
      <ButtonAnchor look="quiet" href={SCHEMA_URL} target="_blank" rel="noreferrer">
        <Trans>Mô tả định dạng (JSON Schema)</Trans>
      </ButtonAnchor>
    </Buttons>
  );
}
