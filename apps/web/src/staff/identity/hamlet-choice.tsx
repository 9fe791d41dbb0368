import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import type { IdentityLevel } from '../../api/desk-types.js';
import type { FieldProblem } from '../../api/problem.js';
import { formatNumber } from '../../i18n/format.js';
import { Button, Buttons } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { SelectField } from '../../ui/field.js';
import { Form, type FormValues, useForm } from '../../ui/form.js';
import { useLevelName } from './level-name.js';

interface HamletChoiceProps {
  level: IdentityLevel;
  /** Where somebody of this level lives. */
  hamlets: readonly { hamletId: string; name: string; count: number }[];
  choose: (hamletId: string) => void;
  close: () => void;
}

/** People are listed hamlet by hamlet: a number of the whole commune asks for one first. */
export function HamletChoice({ level, hamlets, choose, close }: HamletChoiceProps) {
  const { t } = useLingui();
  const levelName = useLevelName();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const check = ({ hamletId = '' }: FormValues): FieldProblem[] =>
    hamletId === '' ? [{ field: 'hamletId', message: t`Hãy chọn một thôn` }] : [];
  const form = useForm(check, ({ hamletId = '' }) => choose(hamletId), { failure: null, pending: false });
  return (
    <Card strong>
      <h2 ref={heading} tabIndex={-1}>
        {levelName(level)}: <Trans>cả xã</Trans>
      </h2>
      <p>
        <Trans>Danh sách người được mở theo từng thôn. Hãy chọn một thôn trước.</Trans>
      </p>
      <Form onSubmit={form.onSubmit}>
        <ErrorSummary fields={form.fields} />
        <SelectField name="hamletId" label={t`Thôn`} error={form.errorOf('hamletId')}>
          <option value="">{t`Chọn một thôn`}</option>
          {hamlets.map(({ hamletId, name, count }) => (
            <option key={hamletId} value={hamletId} lang="vi">
              {name} ({formatNumber(count)})
            </option>
          ))}
        </SelectField>
        <Buttons>
          <Button type="submit" look="secondary">
            <Trans>Xem danh sách</Trans>
          </Button>
          <Button look="quiet" onClick={close}>
            <Trans>Thôi</Trans>
          </Button>
        </Buttons>
      </Form>
    </Card>
  );
}
