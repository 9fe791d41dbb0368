import { Trans, useLingui } from '@lingui/react/macro';
import { readTypedCode, SESSION_CODE_LENGTH } from '@hvs/contracts';
import { Button, Buttons } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextField } from '../../ui/field.js';
import { Form, useForm } from '../../ui/form.js';

interface SupervisedStartProps {
  busy: boolean;
  begin: (code: string) => void;
}

/** The code that the supervisor on site has said aloud. */
export function SupervisedStart({ busy, begin }: SupervisedStartProps) {
  const { t } = useLingui();
  const form = useForm(
    ({ code = '' }) =>
      readTypedCode(code).length === SESSION_CODE_LENGTH
        ? []
        : [{ field: 'code', message: t`Mã buổi có 6 chữ và số. Hãy hỏi lại người giám sát.` }],
    ({ code = '' }) => begin(readTypedCode(code)),
    { failure: null, pending: busy },
  );
  return (
    <>
      <p>
        <Trans>
          Khi có giảng viên hoặc tổ công nghệ số ngồi cùng, kết quả được tin cậy hơn. Hãy nhập mã người giám sát đọc.
        </Trans>
      </p>
      <ErrorSummary fields={form.fields} />
      <Form onSubmit={form.onSubmit}>
        <TextField
          name="code"
          label={t`Mã buổi giám sát`}
          error={form.errorOf('code')}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={12}
        />
        <Buttons>
          <Button type="submit" look="secondary" pending={busy}>
            <Trans>Làm bài có giám sát</Trans>
          </Button>
        </Buttons>
      </Form>
    </>
  );
}
