import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { useSendList } from '../../api/citizen-id-lists.js';
import type { FieldProblem } from '../../api/problem.js';
import { useNavigate } from '../../router.js';
import { Button, Buttons } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextAreaField, TextField } from '../../ui/field.js';
import { Form } from '../../ui/form.js';
import { Page } from '../../ui/page.js';

const MOST = 10_000;

/** Pastes or uploads up to 10,000 citizen ids to see how far each person is. */
export function ListUploadPage() {
  const { t } = useLingui();
  return (
    <Page
      wide
      title={t`Tra cứu theo danh sách`}
      lead={
        <Trans>
          Gửi tối đa 10.000 số định danh trong một lần, mỗi dòng một số. Hệ thống cho biết từng người đã đến bước nào.
          Danh sách tự xóa sau một ngày.
        </Trans>
      }
    >
      <UploadForm />
    </Page>
  );
}

function UploadForm() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const sending = useSendList();
  const [fields, setFields] = useState<readonly FieldProblem[]>([]);
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (sending.isPending) return;
    const { file, text } = readForm(event.currentTarget);
    const lines = text.split('\n').filter((line) => line.trim() !== '').length;
    const problem =
      !file && lines === 0
        ? t`Hãy dán các số định danh hoặc chọn tệp`
        : lines > MOST
          ? t`Quá 10.000 dòng; hãy chia làm nhiều lần`
          : '';
    setFields(problem ? [{ field: 'text', message: problem }] : []);
    if (problem) return;
    sending.mutate(file ?? text, { onSuccess: ({ listId }) => void navigate(`/cong-an/danh-sach/${listId}`) });
  };
  return (
    <Form onSubmit={send}>
      <ErrorSummary fields={fields} error={sending.error} />
      <TextAreaField
        name="text"
        label={t`Dán các số định danh`}
        hint={t`Mỗi dòng một số; cách hay chấm giữa các chữ số đều được.`}
        error={fields[0]?.message}
        rows={8}
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
      />
      <TextField
        name="file"
        type="file"
        label={t`Hoặc chọn tệp Excel, CSV`}
        hint={t`Đọc cột có tiêu đề «Số định danh», nếu không có thì cột đầu tiên.`}
        accept=".xlsx,.csv,text/csv"
      />
      <Buttons>
        <Button type="submit" pending={sending.isPending}>
          {sending.isPending ? <Trans>Đang tra cứu…</Trans> : <Trans>Tra cứu</Trans>}
        </Button>
      </Buttons>
    </Form>
  );
}

/** A chosen file counts before pasted text. */
function readForm(form: HTMLFormElement): { file: File | undefined; text: string } {
  const values = new FormData(form);
  const file = values.get('file');
  const text = values.get('text');
  return { file: file instanceof File && file.size > 0 ? file : undefined, text: typeof text === 'string' ? text : '' };
}
