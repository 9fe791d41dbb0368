import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { type Path, pathText, valueAt } from './document-edits.js';
import { useEditing } from './editing.js';
import styles from './editor.module.css';
import { AddCriterion } from './group-form.js';
import { InlineNumber, Sentence } from './inline-fields.js';

/** Whoever has a reason may meet something easier, or nothing more, instead of what everybody else meets. */
export function ExemptionForm({ path }: { path: Path }) {
  const { t } = useLingui();
  const { document } = useEditing();
  const isByAge = reasonsAt(document, path).includes('over-age');
  return (
    <>
      <p>
        <Trans>Người có một trong các lý do sau được theo cách nhẹ hơn:</Trans>
      </p>
      <Reason path={path} reason="severe-disability">
        <Trans>khuyết tật nặng hoặc đặc biệt nặng (có giấy xác nhận)</Trans>
      </Reason>
      <Reason path={path} reason="over-age">
        <Trans>tuổi cao</Trans>
      </Reason>
      {isByAge && (
        <Sentence>
          <span>
            <Trans>từ đủ</Trans>
          </span>
          <InlineNumber path={[...path, 'overAge']} label={t`Tuổi được miễn giảm`} min={60} max={120} optional />
          <span>
            <Trans>tuổi (để trống: 80)</Trans>
          </span>
        </Sentence>
      )}
      <InnerPart path={[...path, 'easier']} removable>
        <Trans>Người có lý do chỉ cần (để trống: không cần gì thêm):</Trans>
      </InnerPart>
      <InnerPart path={[...path, 'otherwise']}>
        <Trans>Những người khác cần:</Trans>
      </InnerPart>
    </>
  );
}

function reasonsAt(document: unknown, path: Path): unknown[] {
  const reasons = valueAt(document, [...path, 'reasons']);
  return Array.isArray(reasons) ? reasons : [];
}

function Reason({ path, reason, children }: { path: Path; reason: string; children: ReactNode }) {
  const { document, change } = useEditing();
  const reasons = reasonsAt(document, path);
  const toggle = (on: boolean): void =>
    change([...path, 'reasons'], on ? [...reasons, reason] : reasons.filter((one) => one !== reason));
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={reasons.includes(reason)} onChange={({ target }) => toggle(target.checked)} />
      <span>{children}</span>
    </label>
  );
}

function InnerPart({ path, removable, children }: { path: Path; removable?: true; children: ReactNode }) {
  const { document, change, CriterionForm } = useEditing();
  const isThere = valueAt(document, path) !== undefined;
  return (
    <>
      <p className={styles.part}>{children}</p>
      <div className={styles.inside}>
        {isThere ? (
          <CriterionForm path={path} deeds={removable ? { remove: () => change(path, undefined) } : {}} />
        ) : (
          <AddCriterion name={pathText(path)} add={(criterion) => change(path, criterion)} />
        )}
      </div>
    </>
  );
}
