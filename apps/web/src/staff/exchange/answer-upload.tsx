import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { useSendAnswerFile } from '../../api/confirmation-exchange.js';
import type { FieldProblem } from '../../api/problem.js';
import { useNavigate } from '../../router.js';
import { Button, Buttons } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextField } from '../../ui/field.js';
import { Form } from '../../ui/form.js';

/** Sends the answer that came back for a batch; its own page shows what became of each line. */
export function AnswerUpload() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const upload = useSendAnswerFile();
  const [fields, setFields] = useState<readonly FieldProblem[]>([]);
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (upload.isPending) return;
    const file = new FormData(event.currentTarget).get('file');
    const isChosen = file instanceof File && file.size > 0;
    setFields(isChosen ? [] : [{ field: 'file', message: t`Hãy chọn tệp trả lời` }]);
    if (!isChosen) return;
    upload.mutate(file, {
      onSuccess: ({ answerFileId }) => void navigate(`/cong-an/trao-doi/tra-loi/${answerFileId}`),
    });
  };
  return (
    <Form onSubmit={send}>
      <ErrorSummary fields={fields} error={upload.error} />
      <TextField
        name="file"
        type="file"
        label={t`Tệp trả lời của bên VNeID`}
        hint={t`Gửi lại cùng một tệp không làm thay đổi gì.`}
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
