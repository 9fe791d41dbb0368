import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { QUESTION_SHEET_URL, useStartContentImport } from '../../api/content-imports.js';
import type { FieldProblem } from '../../api/problem.js';
import type { ImportSource } from '../../api/types.js';
import { useNavigate } from '../../router.js';
import { Button, ButtonAnchor, Buttons } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { SelectField, TextField } from '../../ui/field.js';
import { Form } from '../../ui/form.js';
import { useImportSources } from './import-sources.js';

/** Chooses what to bring in and sends the file; the page of the import shows how far it is. */
export function ContentUploadForm() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const start = useStartContentImport();
  const sources = useImportSources();
  const [source, setSource] = useState<ImportSource>('question-sheet');
  const [fields, setFields] = useState<readonly FieldProblem[]>([]);
  const chosen = sources.find((each) => each.source === source);
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (start.isPending) return;
    const file = new FormData(event.currentTarget).get('file');
    const isChosen = file instanceof File && file.size > 0;
    setFields(isChosen ? [] : [{ field: 'file', message: t`Hãy chọn tệp cần nhập` }]);
    if (!isChosen) return;
    start.mutate({ source, file }, { onSuccess: ({ importId }) => void navigate(`/bien-soan/nhap/${importId}`) });
  };
  return (
    <Form onSubmit={send}>
      <ErrorSummary fields={fields} error={start.error} />
      <SelectField
        name="source"
        label={t`Loại tệp`}
        value={source}
        onChange={({ target }) => setSource(sources.find((each) => each.source === target.value)?.source ?? source)}
      >
        {sources.map((each) => (
          <option key={each.source} value={each.source}>
            {each.label}
          </option>
        ))}
      </SelectField>
      <TextField
        name="file"
        label={t`Tệp cần nhập`}
        hint={chosen?.hint}
        error={fields[0]?.message}
        type="file"
        accept={chosen?.accept}
      />
      <Buttons>
        <Button type="submit" pending={start.isPending}>
          {start.isPending ? <Trans>Đang gửi tệp…</Trans> : <Trans>Gửi tệp</Trans>}
        </Button>
        {source === 'question-sheet' && (
          <ButtonAnchor look="secondary" href={QUESTION_SHEET_URL} download>
            <Trans>Tải bảng mẫu</Trans>
          </ButtonAnchor>
        )}
      </Buttons>
    </Form>
  );
}
