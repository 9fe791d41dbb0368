import { Trans, useLingui } from '@lingui/react/macro';
import type { PersonSearch } from '../../api/desk-types.js';
import type { FieldProblem } from '../../api/problem.js';
import { Button, Buttons } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { SelectField, TextField } from '../../ui/field.js';
import { Form, type FormValues, useForm } from '../../ui/form.js';
import styles from './desk.module.css';
import { useHamlets } from './use-hamlets.js';

interface SearchFormProps {
  /** What was asked the last time, to go on from. */
  before: PersonSearch | undefined;
  search: (asked: PersonSearch) => void;
  failure: Error | null;
  pending: boolean;
}

/** The citizen id alone, or any of name, birth year, hamlet and household together. All of it travels in the body. */
export function SearchForm({ before, search, failure, pending }: SearchFormProps) {
  const { t } = useLingui();
  const check = (values: FormValues): FieldProblem[] => [
    ...(Object.values(values).every((value) => value === '')
      ? [{ field: 'citizenId', message: t`Hãy điền ít nhất một ô để tìm` }]
      : []),
    ...(/^((19|20)\d\d)?$/.test(values.birthYear ?? '')
      ? []
      : [{ field: 'birthYear', message: t`Năm sinh gồm 4 chữ số, ví dụ 1956` }]),
  ];
  const form = useForm(check, (values) => search(searchOf(values)), { failure, pending });
  return (
    <Form onSubmit={form.onSubmit}>
      <ErrorSummary fields={form.fields} error={failure} />
      <TextField
        name="citizenId"
        label={t`Số định danh cá nhân`}
        hint={t`12 chữ số; gõ liền hay cách đều được`}
        error={form.errorOf('citizenId')}
        inputMode="numeric"
        autoComplete="off"
      />
      <p>
        <Trans>Hoặc tìm theo một hay nhiều ô sau:</Trans>
      </p>
      <OtherFields before={before} errorOf={form.errorOf} />
      <Buttons>
        <Button type="submit" pending={pending}>
          {pending ? <Trans>Đang tìm…</Trans> : <Trans>Tìm</Trans>}
        </Button>
      </Buttons>
    </Form>
  );
}

interface OtherFieldsProps {
  before: PersonSearch | undefined;
  errorOf: (name: string) => string | undefined;
}

function OtherFields({ before, errorOf }: OtherFieldsProps) {
  const { t } = useLingui();
  const hamlets = useHamlets();
  return (
    <div className={styles.twoFields}>
      <TextField
        name="name"
        label={t`Họ tên`}
        hint={t`Có dấu hay không dấu đều được`}
        error={errorOf('name')}
        defaultValue={before?.name}
        autoComplete="off"
        maxLength={100}
      />
      <TextField
        name="birthYear"
        label={t`Năm sinh`}
        hint={t`4 chữ số`}
        error={errorOf('birthYear')}
        defaultValue={before?.birthYear}
        inputMode="numeric"
        autoComplete="off"
      />
      <SelectField name="hamletId" label={t`Thôn`} defaultValue={before?.hamletId} key={hamlets.length}>
        <option value="">{t`Tất cả các thôn`}</option>
        {hamlets.map(({ hamletId, name }) => (
          <option key={hamletId} value={hamletId} lang="vi">
            {name}
          </option>
        ))}
      </SelectField>
      <TextField
        name="householdCode"
        label={t`Mã hộ gia đình`}
        error={errorOf('householdCode')}
        defaultValue={before?.householdCode}
        autoComplete="off"
        autoCapitalize="characters"
      />
    </div>
  );
}

/** What the form asks the server for; with a citizen id nothing else counts. */
function searchOf({ citizenId = '', name, birthYear, hamletId, householdCode }: FormValues): PersonSearch {
  if (citizenId !== '') return { citizenId };
  return {
    ...(name && { name }),
    ...(birthYear && { birthYear: Number(birthYear) }),
    ...(hamletId && { hamletId }),
    ...(householdCode && { householdCode }),
  };
}
