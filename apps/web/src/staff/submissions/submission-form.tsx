import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Submission } from '../../api/desk-types.js';
import type { FieldProblem } from '../../api/problem.js';
import { type SubmissionDesk, useSubmitEvidence } from '../../api/submissions.js';
import { todayIso } from '../../i18n/format.js';
import { Button, Buttons } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { SelectField, TextAreaField, TextField } from '../../ui/field.js';
import { Form, type FormValues, useForm } from '../../ui/form.js';
import { Announcement, Notice } from '../../ui/notice.js';
import { EnteredFields } from './entered-fields.js';
import { valueOf } from './entered-value.js';
import { type KindForm, useKindForms } from './submission-kinds.js';

interface SubmissionFormProps {
  desk: SubmissionDesk;
  personId: string;
  fullName: string;
}

/** Enters evidence for one person. It counts only once a second person has checked it. */
export function SubmissionForm({ desk, personId, fullName }: SubmissionFormProps) {
  const { t } = useLingui();
  const kinds = useKindForms(desk);
  const [chosen, setChosen] = useState<KindForm | undefined>(kinds[0]);
  const [sent, setSent] = useState(0);
  const submission = useSubmitEvidence(desk);
  const today = todayIso();
  const check = useCheck(chosen, today);
  const send = (values: FormValues): void => {
    if (!chosen) return;
    const { occurredOn = '', note } = values;
    const entered = { personId, kind: chosen.kind, value: valueOf(chosen.kind, values), occurredOn };
    submission.mutate(note ? { ...entered, note } : entered, { onSuccess: () => setSent(sent + 1) });
  };
  const form = useForm(check, send, { failure: submission.error, pending: submission.isPending });
  return (
    <>
      <Entered submission={sent > 0 ? submission.data : undefined} />
      <Form key={sent} onSubmit={form.onSubmit}>
        <ErrorSummary fields={form.fields} error={submission.error} />
        <p>
          <Trans>Minh chứng của</Trans> <strong lang="vi">{fullName}</strong>
        </p>
        <SelectField
          name="kind"
          label={t`Loại minh chứng`}
          value={chosen?.kind}
          onChange={({ target }) => setChosen(kinds.find(({ kind }) => kind === target.value))}
        >
          {kinds.map(({ kind, label }) => (
            <option key={kind} value={kind}>
              {label}
            </option>
          ))}
        </SelectField>
        {chosen && <EnteredFields key={chosen.kind} fields={chosen.fields} errorOf={form.errorOf} />}
        <TextField
          name="occurredOn"
          label={t`Ngày cấp hoặc ngày làm`}
          error={form.errorOf('occurredOn')}
          type="date"
          max={today}
        />
        <TextAreaField
          name="note"
          label={t`Ghi chú cho người kiểm (không bắt buộc)`}
          error={form.errorOf('note')}
          maxLength={500}
        />
        <Buttons>
          <Button type="submit" pending={submission.isPending}>
            {submission.isPending ? <Trans>Đang ghi…</Trans> : <Trans>Ghi minh chứng</Trans>}
          </Button>
        </Buttons>
      </Form>
    </>
  );
}

/** Every question of the kind must be answered, and the day must not lie ahead. */
function useCheck(chosen: KindForm | undefined, today: string): (values: FormValues) => FieldProblem[] {
  const { t } = useLingui();
  return (values) => [
    ...(chosen?.fields ?? [])
      .filter(({ name }) => !values[name])
      .map(({ name, label }) => ({ field: name, message: t`Hãy điền «${label}»` })),
    ...(values.occurredOn && values.occurredOn <= today
      ? []
      : [{ field: 'occurredOn', message: t`Hãy chọn ngày, không sau hôm nay` }]),
  ];
}

/** What was entered counts at once, or waits for a second person; the server says which. */
function Entered({ submission }: { submission: Submission | undefined }) {
  return (
    <Announcement>
      {submission && (
        <Notice tone="good">
          <p>
            {submission.state === 'waiting' ? (
              <Trans>Đã ghi, chờ người thứ hai kiểm.</Trans>
            ) : (
              <Trans>Đã ghi. Người này được xét lại ngay.</Trans>
            )}{' '}
            <span lang="vi">{submission.label}</span>
          </p>
        </Notice>
      )}
    </Announcement>
  );
}
