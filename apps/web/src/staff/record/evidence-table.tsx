import { Trans, useLingui } from '@lingui/react/macro';
import type { RecordView } from '../../api/types.js';
import { formatDateTime } from '../../i18n/format.js';
import { ProvenanceName } from '../../ui/names.js';
import { TableScroll } from '../../ui/table.js';
import styles from './record.module.css';

/** All evidence of a person, newest first as the server gives it. */
export function EvidenceTable({ evidence }: { evidence: RecordView['evidence'] }) {
  const { t } = useLingui();
  if (evidence.length === 0) {
    return (
      <p>
        <Trans>Chưa có minh chứng nào.</Trans>
      </p>
    );
  }
  return (
    <TableScroll label={t`Bảng minh chứng`}>
      <table className={styles.evidence}>
        <thead>
          <tr>
            <th scope="col">{t`Minh chứng`}</th>
            <th scope="col">{t`Xảy ra lúc`}</th>
            <th scope="col">{t`Mức độ tin cậy`}</th>
            <th scope="col">{t`Ghi lúc`}</th>
          </tr>
        </thead>
        <tbody>
          {evidence.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.label}</th>
              <td>{formatDateTime(row.occurredAt)}</td>
              <td>
                <ProvenanceName provenance={row.provenance} />
              </td>
              <td>{formatDateTime(row.recordedAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
