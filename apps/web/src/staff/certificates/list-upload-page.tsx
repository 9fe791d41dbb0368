import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { useSendCertificateList } from '../../api/certificate-lists.js';
import type { FieldProblem } from '../../api/problem.js';
import { useNavigate } from '../../router.js';
import { Button, Buttons } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextAreaField, TextField } from '../../ui/field.js';
import { Form } from '../../ui/form.js';
import { Page } from '../../ui/page.js';

/** Pastes or uploads up to 10,000 certificate numbers to see what each counts for. */
export function ListUploadPage() {
  const { t } = useLingui();
  return (
    <Page
      wide
      title={t`Kiểm tra giấy chứng nhận theo danh sách`}
      lead={<Trans>Gửi tối đa 10.000 số giấy trong một lần, mỗi dòng một số. Danh sách tự xóa sau một ngày.</Trans>}
    >
      <UploadForm />
    </Page>
  );
}

function UploadForm() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const sending = useSendCertificateList();
  const [fields, setFields] = useState<readonly FieldProblem[]>([]);
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (sending.isPending) return;
    const values = new FormData(event.currentTarget);
    const [file, text] = [values.get('file'), values.get('text')];
    const chosen = file instanceof File && file.size > 0 ? file : typeof text === 'string' ? text.trim() : '';
    setFields(chosen === '' ? [{ field: 'text', message: t`Hãy dán các số giấy hoặc chọn tệp` }] : []);
    if (chosen === '') return;
    sending.mutate(chosen, { onSuccess: ({ listId }) => void navigate(`/cong-an/giay-chung-nhan/${listId}`) });
  };
  return (
    <Form onSubmit={send}>
      <ErrorSummary fields={fields} error={sending.error} />
      <TextAreaField
        name="text"
        label={t`Dán các số giấy chứng nhận`}
        hint={t`Mỗi dòng một số, hoa thường đều được; cách hay gạch giữa các chữ không sao.`}
        error={fields[0]?.message}
        rows={8}
        autoComplete="off"
        spellCheck={false}
      />
      <TextField
        name="file"
        type="file"
        label={t`Hoặc chọn tệp Excel, CSV`}
        hint={t`Đọc cột có tiêu đề «Số giấy chứng nhận», nếu không có thì cột có nhiều số giấy nhất.`}
        accept=".xlsx,.csv,text/csv"
      />
      <Buttons>
        <Button type="submit" pending={sending.isPending}>
          {sending.isPending ? <Trans>Đang kiểm tra…</Trans> : <Trans>Kiểm tra</Trans>}
        </Button>
      </Buttons>
    </Form>
  );
}
