import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type SeenLevel, useEnterIdentityLevel } from '../../api/digital-identity.js';
import type { FieldProblem } from '../../api/problem.js';
import { todayIso } from '../../i18n/format.js';
import { Button, Buttons } from '../../ui/button.js';
import { ChoiceField } from '../../ui/choice-field.js';
import { Done } from '../../ui/done.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextField } from '../../ui/field.js';
import { Form, type FormValues, useForm } from '../../ui/form.js';
import { useLevelName } from './level-name.js';

const LEVELS = [
  { seen: 0, level: 'none' },
  { seen: 1, level: 'level1' },
  { seen: 2, level: 'level2' },
] as const satisfies readonly { seen: SeenLevel; level: string }[];

/** What an officer has seen on somebody's phone. It is kept apart from what VNeID itself says. */
export function LevelEntry({ personId, fullName }: { personId: string; fullName: string }) {
  const [isOpen, setOpen] = useState(false);
  const entry = useEnterIdentityLevel();
  if (entry.isSuccess) {
    return (
      <Done>
        <p>
          <Trans>Đã ghi mức định danh nhìn thấy.</Trans>
        </p>
      </Done>
    );
  }
  if (isOpen) return <EntryForm entry={entry} personId={personId} close={() => setOpen(false)} />;
  return (
    <Buttons>
      <Button look="quiet" onClick={() => setOpen(true)}>
        <Trans>Ghi mức đã thấy</Trans>
        <span className="visually-hidden" lang="vi">
          {' '}
          {fullName}
        </span>
      </Button>
    </Buttons>
  );
}

interface EntryFormProps {
  entry: ReturnType<typeof useEnterIdentityLevel>;
  personId: string;
  close: () => void;
}

function EntryForm({ entry, personId, close }: EntryFormProps) {
  const { t } = useLingui();
  const levelName = useLevelName();
  const today = todayIso();
  const check = ({ level = '', seenOn = '' }: FormValues): FieldProblem[] => [
    ...(level === '' ? [{ field: 'level', message: t`Hãy chọn mức đã thấy` }] : []),
    ...(seenOn === '' || seenOn > today ? [{ field: 'seenOn', message: t`Hãy chọn ngày, không sau hôm nay` }] : []),
  ];
  const send = ({ level = '', seenOn = '' }: FormValues): void => {
    const found = LEVELS.find((one) => one.level === level);
    if (found) entry.mutate({ personId, level: found.seen, seenOn });
  };
  const form = useForm(check, send, { failure: entry.error, pending: entry.isPending });
  return (
    <Form onSubmit={form.onSubmit}>
      <ErrorSummary fields={form.fields} error={entry.error} />
      <ChoiceField
        name="level"
        legend={t`Mức nhìn thấy trên ứng dụng VNeID`}
        error={form.errorOf('level')}
        choices={LEVELS.map((one) => ({ value: one.level, label: levelName(one.level) }))}
      />
      <TextField
        name="seenOn"
        type="date"
        label={t`Ngày nhìn thấy`}
        error={form.errorOf('seenOn')}
        max={today}
        defaultValue={today}
      />
      <Buttons>
        <Button type="submit" pending={entry.isPending}>
          {entry.isPending ? <Trans>Đang ghi…</Trans> : <Trans>Ghi lại</Trans>}
        </Button>
        <Button look="quiet" onClick={close}>
          <Trans>Thôi</Trans>
        </Button>
      </Buttons>
    </Form>
  );
}
