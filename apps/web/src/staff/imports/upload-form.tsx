import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import type { FieldProblem } from '../../api/problem.js';
import { useStartImport } from '../../api/register-imports.js';
import { useNavigate } from '../../router.js';
import { Button, Buttons } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextField } from '../../ui/field.js';
import { Form } from '../../ui/form.js';

/** Chooses an .xlsx file and sends it; the page of the import shows how far it is. */
export function UploadForm() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const start = useStartImport();
  const [fields, setFields] = useState<readonly FieldProblem[]>([]);
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (start.isPending) return;
    const file = new FormData(event.currentTarget).get('file');
    const isChosen = file instanceof File && file.name.toLowerCase().endsWith('.xlsx');
    setFields(isChosen ? [] : [{ field: 'file', message: t`Hãy chọn tệp Excel có đuôi .xlsx` }]);
    if (!isChosen) return;
    start.mutate(file, { onSuccess: ({ importId }) => void navigate(`/quan-tri/nhap-so-dan-cu/${importId}`) });
  };
  return (
    <Form onSubmit={send}>
      <ErrorSummary fields={fields} error={start.error} />
      <TextField
        name="file"
        label={t`Tệp sổ dân cư (.xlsx)`}
        error={fields[0]?.message}
        type="file"
        accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
      />
      <Buttons>
        <Button type="submit" pending={start.isPending}>
          {start.isPending ? <Trans>Đang gửi tệp…</Trans> : <Trans>Gửi tệp</Trans>}
        </Button>
      </Buttons>
    </Form>
  );
}
