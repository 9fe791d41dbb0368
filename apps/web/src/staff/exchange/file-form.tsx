import { Trans } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import type { FieldProblem } from '../../api/problem.js';
import { Button, Buttons } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextField } from '../../ui/field.js';
import { Form } from '../../ui/form.js';

interface FileFormProps {
  /** Of the field; a page may have several of these forms. */
  name: string;
  label: string;
  hint: string;
  /** What is said when no file is chosen. */
  missing: string;
  upload: { mutate: (file: File) => void; error: Error | null; isPending: boolean };
}

/** Sends one file of the other side. */
export function FileForm({ name, label, hint, missing, upload }: FileFormProps) {
  const [fields, setFields] = useState<readonly FieldProblem[]>([]);
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (upload.isPending) return;
    const file = new FormData(event.currentTarget).get(name);
    const isChosen = file instanceof File && file.size > 0;
    setFields(isChosen ? [] : [{ field: name, message: missing }]);
    if (isChosen) upload.mutate(file);
  };
  return (
    <Form onSubmit={send}>
      <ErrorSummary fields={fields} error={upload.error} />
      <TextField
        name={name}
        type="file"
        label={label}
        hint={hint}
        error={fields[0]?.message}
        accept=".csv,.json,.zip"
      />
      <Buttons>
        <Button type="submit" look="secondary" pending={upload.isPending}>
          {upload.isPending ? <Trans>Đang gửi tệp…</Trans> : <Trans>Gửi tệp</Trans>}
        </Button>
      </Buttons>
    </Form>
  );
}
