import { Trans, useLingui } from '@lingui/react/macro';
import { useProvenanceNames } from '../names.js';
import { type Path, valueAt } from './document-edits.js';
import { useEditing } from './editing.js';
import styles from './editor.module.css';
import { InlineNumber, InlineSelect, Sentence } from './inline-fields.js';

interface ExtraConditionsProps {
  path: Path;
  /** Fields of the kind of criterion, as the vocabulary names them. */
  fields: readonly string[];
}

/** How far the evidence must be trusted, and how old it may be: seldom asked for, so folded away until it is. */
export function ExtraConditions({ path, fields }: ExtraConditionsProps) {
  const { t } = useLingui();
  const { document, vocabulary } = useEditing();
  const names = useProvenanceNames();
  const hasProvenance = fields.includes('minimumProvenance');
  const hasMonths = fields.includes('withinMonths');
  if (!hasProvenance && !hasMonths) return null;
  const isAsked = ['minimumProvenance', 'withinMonths'].some(
    (field) => valueAt(document, [...path, field]) !== undefined,
  );
  return (
    <details className={styles.extra} open={isAsked || undefined}>
      <summary>
        <Trans>Điều kiện thêm</Trans>
      </summary>
      {hasProvenance && (
        <Sentence>
          <span>
            <Trans>Minh chứng phải đạt mức</Trans>
          </span>
          <InlineSelect
            path={[...path, 'minimumProvenance']}
            label={t`Mức tin cậy tối thiểu của minh chứng`}
            none={t`không đòi hỏi`}
            options={vocabulary.provenances.map((provenance) => [provenance, names[provenance]])}
          />
        </Sentence>
      )}
      {hasMonths && (
        <Sentence>
          <span>
            <Trans>Chỉ tính trong</Trans>
          </span>
          <InlineNumber path={[...path, 'withinMonths']} label={t`Số tháng gần nhất`} min={1} max={120} optional />
          <span>
            <Trans>tháng gần nhất (để trống: không giới hạn)</Trans>
          </span>
        </Sentence>
      )}
    </details>
  );
}
