import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useObject } from '../../api/objections.js';
import type { FieldProblem } from '../../api/problem.js';
import type { ObjectionAbout } from '../../api/types.js';
import { formatDate } from '../../i18n/format.js';
import { Link } from '../../router.js';
import { Button, Buttons } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { SelectField, TextAreaField } from '../../ui/field.js';
import { Form, type FormValues, useForm } from '../../ui/form.js';
import { Announcement, Notice } from '../../ui/notice.js';

const LEAST = 10;
const MOST = 1000;

/** «Tôi thấy chưa đúng»: opens a form under the decision it is about, and tells when an answer will come. */
export function ObjectionForm({ subjects }: { subjects: readonly ObjectionAbout[] }) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const objection = useObject();
  const check = ({ text = '' }: FormValues): FieldProblem[] =>
    text.length >= LEAST && text.length <= MOST
      ? []
      : [{ field: 'text', message: t`Hãy viết từ ${LEAST} đến ${MOST} chữ, nói rõ chỗ nào chưa đúng` }];
  const send = ({ about: chosen, text = '' }: FormValues): void => {
    const about = subjects.find(({ id }) => id === chosen) ?? subjects[0];
    if (about) objection.mutate({ about: { kind: about.kind, id: about.id }, text });
  };
  const form = useForm(check, send, { failure: objection.error, pending: objection.isPending });
  if (objection.data) return <Received answerDueOn={formatDate(objection.data.answerDueOn)} />;
  return (
    <>
      <Buttons>
        <Button look="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <Trans>Tôi thấy chưa đúng</Trans>
        </Button>
      </Buttons>
      {isOpen && (
        <Form onSubmit={form.onSubmit}>
          <ErrorSummary fields={form.fields} error={objection.error} />
          <SelectField name="about" label={t`Ông bà hỏi lại về điều gì?`} error={form.errorOf('about')}>
            {subjects.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </SelectField>
          <TextAreaField
            name="text"
            label={t`Chỗ nào chưa đúng?`}
            hint={t`Ví dụ: tôi đã học lớp ở nhà văn hóa thôn ngày 12/10 mà chưa thấy ghi.`}
            error={form.errorOf('text')}
            maxLength={MOST}
          />
          <Buttons>
            <Button type="submit" pending={objection.isPending}>
              {objection.isPending ? <Trans>Đang gửi…</Trans> : <Trans>Gửi cho xã xem lại</Trans>}
            </Button>
          </Buttons>
        </Form>
      )}
    </>
  );
}

function Received({ answerDueOn }: { answerDueOn: string }) {
  return (
    <Announcement>
      <Notice tone="good">
        <p>
          <Trans>Xã đã nhận được. Ông bà sẽ có câu trả lời chậm nhất ngày {answerDueOn}.</Trans>{' '}
          <Link to="/hoi-lai">
            <Trans>Xem các điều đã hỏi lại</Trans>
          </Link>
        </p>
      </Notice>
    </Announcement>
  );
}
