import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useAskForHelp } from '../../api/help-requests.js';
import type { FieldProblem } from '../../api/problem.js';
import { Button, Buttons } from '../../ui/button.js';
import { ChoiceField } from '../../ui/choice-field.js';
import { Done } from '../../ui/done.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextAreaField, TextField } from '../../ui/field.js';
import { Form, type FormValues, useForm } from '../../ui/form.js';

const LEAST = 5;
const MOST = 300;
const OWN_WORDS = 'khac';
const PHONE = /^\+?[0-9][0-9 .]{7,14}$/;

/** One of four ready sentences, or own words; a phone number if one likes. `page` is where the person came from. */
export function HelpForm({ page }: { page: string | undefined }) {
  const asking = useAskForHelp();
  const check = useCheck();
  const send = ({ why = '', text = '', phone = '' }: FormValues): void =>
    asking.mutate({
      text: why === OWN_WORDS ? text : (SENTENCES[Number(why)]?.message ?? text),
      ...(phone && { phone }),
      ...(page && { page }),
    });
  const form = useForm(check, send, { failure: asking.error, pending: asking.isPending });
  if (asking.data) return <Sent />;
  return (
    <Form onSubmit={form.onSubmit}>
      <ErrorSummary fields={form.fields} error={asking.error} />
      <What errorOf={form.errorOf} />
      <Phone error={form.errorOf('phone')} />
      <Buttons>
        <Button type="submit" pending={asking.isPending}>
          {asking.isPending ? <Trans>Đang gửi…</Trans> : <Trans>Gửi lời nhờ</Trans>}
        </Button>
      </Buttons>
    </Form>
  );
}

/** Sent in Vietnamese whatever language the page is in: those who help read Vietnamese. */
const SENTENCES = [
  msg`Tôi chưa biết bấm vào đâu để học tiếp.`,
  msg`Tôi chưa hiểu bài học này.`,
  msg`Tôi gặp khó khi làm bài kiểm tra.`,
  msg`Tôi cần người đến chỉ giúp trên điện thoại.`,
];

function useCheck(): (values: FormValues) => FieldProblem[] {
  const { t } = useLingui();
  return ({ why = '', text = '', phone = '' }) => [
    ...(why === '' ? [{ field: 'why', message: t`Hãy chọn một câu nói đúng điều ông bà cần` }] : []),
    ...(why === OWN_WORDS && text.length < LEAST
      ? [{ field: 'text', message: t`Hãy viết vài chữ về điều ông bà cần giúp` }]
      : []),
    ...(phone !== '' && !PHONE.test(phone)
      ? [{ field: 'phone', message: t`Số điện thoại gồm 8 đến 15 chữ số, hoặc để trống` }]
      : []),
  ];
}

function What({ errorOf }: { errorOf: (name: string) => string | undefined }) {
  const { t, i18n } = useLingui();
  const [chosen, choose] = useState('');
  return (
    <>
      <ChoiceField
        name="why"
        legend={t`Ông bà cần giúp gì?`}
        error={errorOf('why')}
        value={chosen}
        onChoose={choose}
        choices={[
          ...SENTENCES.map((sentence, index) => ({ value: String(index), label: i18n._(sentence) })),
          { value: OWN_WORDS, label: t`Điều khác, tôi tự viết` },
        ]}
      />
      {chosen === OWN_WORDS && (
        <TextAreaField name="text" label={t`Ông bà viết ngắn gọn`} error={errorOf('text')} maxLength={MOST} />
      )}
    </>
  );
}

function Phone({ error }: { error: string | undefined }) {
  const { t } = useLingui();
  return (
    <TextField
      name="phone"
      type="tel"
      autoComplete="tel"
      inputMode="tel"
      label={t`Số điện thoại (không bắt buộc)`}
      hint={t`Chỉ người nhận giúp thấy số này. Giúp xong thì số được xóa.`}
      error={error}
    />
  );
}

function Sent() {
  return (
    <Done>
      <p>
        <Trans>Đã gửi tới tổ công nghệ số của thôn. Khi có người nhận giúp, ông bà sẽ thấy tin báo.</Trans>
      </p>
    </Done>
  );
}
