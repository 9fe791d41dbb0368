import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { CertificateDeed, DeskCertificate } from '../../api/certificate-desk.js';
import type { FieldProblem } from '../../api/problem.js';
import { Button, Buttons } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { SelectField, TextAreaField, TextField } from '../../ui/field.js';
import { Form, type FormValues, useForm } from '../../ui/form.js';

const SHORTEST_REASON = 5;

interface DeedFormProps {
  deed: CertificateDeed['deed'];
  certificate: DeskCertificate;
  pending: boolean;
  error: Error | null;
  send: (deed: CertificateDeed) => void;
  cancel: () => void;
}

/** Asks for what one deed needs, and says before it is done what will follow. */
export function DeedForm({ deed, certificate, pending, error, send, cancel }: DeedFormProps) {
  const { t } = useLingui();
  const [source, setSource] = useState<'register' | 'typed'>('register');
  const typed = deed === 'name-correction' && source === 'typed';
  const check = ({ reason = '', name = '' }: FormValues): FieldProblem[] => [
    ...(typed && name.length < 2 ? [{ field: 'name', message: t`Hãy ghi họ tên đúng` }] : []),
    ...(reason.length < SHORTEST_REASON ? [{ field: 'reason', message: t`Hãy ghi lý do, ít nhất 5 chữ` }] : []),
  ];
  const form = useForm(check, (values) => send(deedOf(deed, source, values)), { failure: error, pending });
  return (
    <Form onSubmit={form.onSubmit}>
      <ErrorSummary fields={form.fields} error={error} />
      <Consequence deed={deed} />
      {deed === 'name-correction' && (
        <SelectField
          name="source"
          label={t`Tên mới lấy từ đâu`}
          value={source}
          onChange={({ target }) => setSource(target.value === 'typed' ? 'typed' : 'register')}
        >
          <option value="register">{t`Sổ dân cư: ${certificate.registerName}`}</option>
          <option value="typed">{t`Ghi tay`}</option>
        </SelectField>
      )}
      {typed && (
        <TextField
          name="name"
          label={t`Họ tên đúng`}
          error={form.errorOf('name')}
          defaultValue={certificate.holderName}
          maxLength={80}
          autoComplete="off"
        />
      )}
      <TextAreaField
        name="reason"
        label={t`Lý do`}
        hint={
          deed === 'revocation' ? t`Ai kiểm tra giấy cũng đọc được lý do này, nên không ghi chuyện riêng.` : undefined
        }
        error={form.errorOf('reason')}
        rows={3}
        maxLength={500}
      />
      <Buttons>
        <Button type="submit" pending={pending}>
          {pending ? <Trans>Đang ghi…</Trans> : <DeedName deed={deed} />}
        </Button>
        <Button look="quiet" onClick={cancel}>
          <Trans>Thôi</Trans>
        </Button>
      </Buttons>
    </Form>
  );
}

function deedOf(
  deed: CertificateDeed['deed'],
  source: 'register' | 'typed',
  { reason = '', name = '' }: FormValues,
): CertificateDeed {
  if (deed !== 'name-correction') return { deed, reason };
  return source === 'typed' ? { deed, reason, source, name } : { deed, reason, source };
}

function DeedName({ deed }: Pick<DeedFormProps, 'deed'>) {
  if (deed === 'revocation') return <Trans>Thu hồi giấy này</Trans>;
  if (deed === 'reissue') return <Trans>Cấp giấy mới</Trans>;
  return deed === 'name-correction' ? <Trans>Sửa tên trên giấy</Trans> : <Trans>Giữ nguyên giấy</Trans>;
}

function Consequence({ deed }: Pick<DeedFormProps, 'deed'>) {
  return (
    <p>
      {deed === 'revocation' && (
        <Trans>Giấy sẽ không còn giá trị ngay lập tức và không khôi phục được. Người được cấp sẽ được báo.</Trans>
      )}
      {deed === 'reissue' && (
        <Trans>Giấy mới có số khác, nội dung như cũ. Giấy cũ sẽ không còn giá trị và chỉ sang giấy mới.</Trans>
      )}
      {deed === 'name-correction' && (
        <Trans>Số giấy giữ nguyên. Bản in và tệp cũ ghi tên khác; trang kiểm tra sẽ nói rõ tên đã được sửa.</Trans>
      )}
      {deed === 'doubt-clearance' && <Trans>Giấy vẫn còn giá trị dù bài kiểm tra đã được chấm lại.</Trans>}
    </p>
  );
}
