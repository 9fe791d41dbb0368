import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { type BatchTarget, enrolFile, enrolList, useDeskDeed } from '../../api/enrolment-desk.js';
import type { FieldProblem } from '../../api/problem.js';
import { useNavigate } from '../../router.js';
import { Button, Buttons } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextAreaField, TextField } from '../../ui/field.js';
import { Form } from '../../ui/form.js';

type Given = { file: File } | { text: string };

/** Pastes or uploads a list; the ledger tells of each line what became of it. */
export function EnrolByList({ target }: { target: BatchTarget }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [fields, setFields] = useState<readonly FieldProblem[]>([]);
  const deed = useDeskDeed((given: Given) =>
    'file' in given ? enrolFile({ ...target, ...given }) : enrolList({ ...target, ...given }),
  );
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (deed.isPending) return;
    const given = readForm(event.currentTarget);
    setFields(given ? [] : [{ field: 'text', message: t`Hãy dán danh sách hoặc chọn tệp` }]);
    if (given) deed.mutate(given, { onSuccess: ({ batchId }) => void navigate(`/bien-soan/ghi-danh/dot/${batchId}`) });
  };
  return (
    <Form onSubmit={send}>
      <ErrorSummary fields={fields} error={deed.error} />
      <TextAreaField
        name="text"
        label={t`Dán danh sách`}
        hint={t`Mỗi dòng một số định danh. Hoặc có dòng tiêu đề «Họ và tên», «Ngày sinh», «Thôn», các cột cách nhau bằng dấu chấm phẩy.`}
        error={fields[0]?.message}
        rows={6}
        autoComplete="off"
        spellCheck={false}
      />
      <TextField
        name="file"
        type="file"
        label={t`Hoặc chọn tệp Excel, CSV`}
        hint={t`Tối đa 5.000 dòng. Dòng sai được nêu rõ, các dòng đúng vẫn được ghi danh.`}
        accept=".xlsx,.csv,text/csv"
      />
      <Buttons>
        <Button type="submit" pending={deed.isPending}>
          {deed.isPending ? <Trans>Đang gửi danh sách…</Trans> : <Trans>Ghi danh theo danh sách</Trans>}
        </Button>
      </Buttons>
    </Form>
  );
}

/** A chosen file counts before pasted text. */
function readForm(form: HTMLFormElement): Given | undefined {
  const values = new FormData(form);
  const file = values.get('file');
  const text = values.get('text');
  if (file instanceof File && file.size > 0) return { file };
  return typeof text === 'string' && text.trim() !== '' ? { text } : undefined;
}
