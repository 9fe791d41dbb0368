import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { rejectedRowsUrl, useImportRows } from '../../api/register-imports.js';
import type { ImportRows, RegisterImport, RowResult } from '../../api/types.js';
import { Button, ButtonAnchor, Buttons } from '../../ui/button.js';
import { SelectField } from '../../ui/field.js';
import { Trouble } from '../../ui/notice.js';
import { SkeletonLines } from '../../ui/page.js';
import { TableScroll } from '../../ui/table.js';

/** Rows of one result at a time; errors first, because they are what there is to do. */
export function ImportLedger({ importId, counts }: { importId: string; counts: RegisterImport['counts'] }) {
  const { t } = useLingui();
  const [result, setResult] = useState<RowResult>(counts.error > 0 ? 'error' : 'created');
  const answer = useImportRows(importId, result, true);
  const rows = answer.data?.pages.flatMap((page) => page.rows);
  const options: [RowResult, string][] = [
    ['error', t`Lỗi (${counts.error})`],
    ['duplicate', t`Trùng (${counts.duplicate})`],
    ['created', t`Thêm mới (${counts.created})`],
    ['updated', t`Cập nhật (${counts.updated})`],
    ['unchanged', t`Không đổi (${counts.unchanged})`],
  ];
  const isResult = (value: string): value is RowResult => options.some(([one]) => one === value);
  return (
    <>
      <SelectField
        name="result"
        label={t`Xem các dòng`}
        value={result}
        onChange={({ target }) => isResult(target.value) && setResult(target.value)}
      >
        {options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectField>
      {counts.error > 0 && (
        <Buttons>
          <ButtonAnchor look="secondary" href={rejectedRowsUrl(importId)} download>
            <Trans>Tải các dòng lỗi để sửa</Trans>
          </ButtonAnchor>
        </Buttons>
      )}
      {answer.isPending && <SkeletonLines lines={2} />}
      {answer.isError && <Trouble error={answer.error} retry={() => void answer.refetch()} />}
      {rows && <LedgerTable rows={rows} />}
      {answer.hasNextPage && (
        <Buttons>
          <Button look="secondary" pending={answer.isFetchingNextPage} onClick={() => void answer.fetchNextPage()}>
            <Trans>Xem thêm</Trans>
          </Button>
        </Buttons>
      )}
    </>
  );
}

function LedgerTable({ rows }: { rows: ImportRows['rows'] }) {
  const { t } = useLingui();
  if (rows.length === 0) {
    return (
      <p>
        <Trans>Không có dòng nào.</Trans>
      </p>
    );
  }
  return (
    <TableScroll label={t`Kết quả từng dòng`}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t`Dòng`}</th>
            <th scope="col">{t`Ghi chú`}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.rowNumber}>
              <th scope="row">{row.rowNumber}</th>
              <td lang="vi">
                {row.remarks.length === 0
                  ? '–'
                  : row.remarks.map(({ column, message }) => (
                      <div key={`${column} ${message}`}>
                        <strong>{column}:</strong> {message}
                      </div>
                    ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
