import { Trans, useLingui } from '@lingui/react/macro';
import type { LookSearch } from '../../api/looks.js';
import type { FieldProblem } from '../../api/problem.js';
import { todayIso } from '../../i18n/format.js';
import { Button, Buttons } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { SelectField, TextField } from '../../ui/field.js';
import { Form, type FormValues, useForm } from '../../ui/form.js';
import styles from './looks.module.css';
import type { Officer } from './use-seen-officers.js';

interface LookSearchFormProps {
  officers: readonly Officer[];
  search: (asked: LookSearch) => void;
  pending: boolean;
  failure: Error | null;
}

/** By the name of the person, by the officer and by days; empty fields narrow nothing. */
export function LookSearchForm({ officers, search, pending, failure }: LookSearchFormProps) {
  const { t } = useLingui();
  const today = todayIso();
  const check = ({ from = '', to = '' }: FormValues): FieldProblem[] =>
    from !== '' && to !== '' && from > to ? [{ field: 'to', message: t`Ngày cuối phải sau ngày đầu` }] : [];
  const send = ({ personQuery = '', officerAccountId = '', from = '', to = '' }: FormValues): void =>
    search({ personQuery, officerAccountId, from, to });
  const form = useForm(check, send, { failure, pending });
  return (
    <Form onSubmit={form.onSubmit}>
      <ErrorSummary fields={form.fields} />
      <div className={styles.fields}>
        <TextField
          name="personQuery"
          label={t`Tên người được xem`}
          error={form.errorOf('personQuery')}
          autoComplete="off"
          maxLength={100}
        />
        <SelectField name="officerAccountId" label={t`Cán bộ đã xem`} error={form.errorOf('officerAccountId')}>
          <option value="">{t`Tất cả cán bộ`}</option>
          {officers.map(({ accountId, name }) => (
            <option key={accountId} value={accountId} lang="vi">
              {name}
            </option>
          ))}
        </SelectField>
        <TextField name="from" type="date" label={t`Từ ngày`} error={form.errorOf('from')} max={today} />
        <TextField name="to" type="date" label={t`Đến ngày`} error={form.errorOf('to')} max={today} />
      </div>
      <Buttons>
        <Button type="submit" look="secondary" pending={pending}>
          <Trans>Tìm</Trans>
        </Button>
      </Buttons>
    </Form>
  );
}
