import { Trans, useLingui } from '@lingui/react/macro';
import type { PeopleSearch } from '../../api/people.js';
import type { FieldProblem } from '../../api/problem.js';
import { useRates } from '../../api/rates.js';
import { useSession } from '../../api/session.js';
import { Button, Buttons } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { SelectField, TextField } from '../../ui/field.js';
import { Form, type FormValues, useForm } from '../../ui/form.js';

/** Name and hamlet. Hamlets come with the rates, so those who may not see rates search by name alone. */
export function SearchForm({ search, pending }: { search: (asked: PeopleSearch) => void; pending: boolean }) {
  const { t } = useLingui();
  const session = useSession();
  const rates = useRates(session.data?.signedIn === true && session.data.permissions.includes('rates:read'));
  const check = ({ name = '', hamletId = '' }: FormValues): FieldProblem[] =>
    name.length < 2 && hamletId === '' ? [{ field: 'name', message: t`Hãy gõ ít nhất 2 chữ cái của tên` }] : [];
  const send = ({ name = '', hamletId = '' }: FormValues): void => search({ name, hamletId });
  const form = useForm(check, send, { failure: null, pending });
  return (
    <Form onSubmit={form.onSubmit}>
      <ErrorSummary fields={form.fields} />
      <TextField
        name="name"
        label={t`Họ tên`}
        hint={t`Có dấu hay không dấu đều được`}
        error={form.errorOf('name')}
        autoComplete="off"
        maxLength={100}
      />
      {rates.data && (
        <SelectField name="hamletId" label={t`Thôn`}>
          <option value="">{t`Tất cả các thôn`}</option>
          {rates.data.hamlets.map(({ hamletId, name }) => (
            <option key={hamletId} value={hamletId}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      <Buttons>
        <Button type="submit" pending={pending}>
          <Trans>Tìm</Trans>
        </Button>
      </Buttons>
    </Form>
  );
}
