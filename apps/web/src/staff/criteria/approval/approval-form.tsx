import { Trans, useLingui } from '@lingui/react/macro';
import { type ApprovalWish, useApproveDraft } from '../../../api/criteria.js';
import type { CriteriaDraft, Losses } from '../../../api/criteria-types.js';
import type { FieldProblem } from '../../../api/problem.js';
import { formatNumber, todayIso } from '../../../i18n/format.js';
import { useNavigate } from '../../../router.js';
import { Button, Buttons } from '../../../ui/button.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { TextAreaField, TextField } from '../../../ui/field.js';
import { Form, type FormValues, useForm } from '../../../ui/form.js';
import { Notice } from '../../../ui/notice.js';

/** As the server asks it. */
const SHORTEST_REASON = 20;

/** What the second person signs: from which day, and, when much is taken away, why all the same. */
export function ApprovalForm({ draft, losses }: { draft: CriteriaDraft; losses: Losses }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const approve = useApproveDraft(draft.id);
  const today = todayIso();
  const check = (values: FormValues): FieldProblem[] =>
    faultsOf(values, losses, {
      inForceFrom: t`Hãy chọn ngày áp dụng, từ hôm nay trở đi`,
      acknowledgeLosses: t`Hãy ghi lý do, từ ${SHORTEST_REASON} chữ trở lên`,
      losingTyped: t`Hãy gõ đúng số người sẽ không còn đạt`,
    });
  const send = (values: FormValues): void =>
    approve.mutate(wishOf(values), { onSuccess: ({ id }) => void navigate(`/quan-tri/tieu-chi/${id}`) });
  const form = useForm(check, send, { failure: approve.error, pending: approve.isPending });
  return (
    <Form onSubmit={form.onSubmit}>
      <ErrorSummary fields={form.fields} error={approve.error} />
      <TextField
        name="inForceFrom"
        label={t`Áp dụng từ ngày`}
        hint={t`Từ ngày này mọi người thuộc nhóm được xét lại theo bộ mới`}
        error={form.errorOf('inForceFrom')}
        type="date"
        min={today}
        defaultValue={today}
      />
      {losses.weight !== 'none' && <LossFields losses={losses} errorOf={form.errorOf} />}
      <Buttons>
        <Button type="submit" pending={approve.isPending}>
          {approve.isPending ? <Trans>Đang duyệt…</Trans> : <Trans>Duyệt bộ tiêu chí này</Trans>}
        </Button>
      </Buttons>
    </Form>
  );
}

function LossFields({ losses, errorOf }: { losses: Losses; errorOf: (name: string) => string | undefined }) {
  const { t } = useLingui();
  const losing = formatNumber(losses.losing);
  const { percent } = losses;
  return (
    <>
      <Notice tone="bad">
        <p>
          <Trans>
            Bộ này làm <strong>{losing} người</strong> ({percent}% số người đang đạt) không còn đạt.
          </Trans>
        </p>
        <p>
          <Trans>Xác nhận đã có trên VNeID của họ không bị lấy lại.</Trans>
        </p>
      </Notice>
      <TextAreaField
        name="acknowledgeLosses"
        label={t`Vì sao vẫn duyệt`}
        error={errorOf('acknowledgeLosses')}
        maxLength={1000}
      />
      {losses.weight === 'grave' && (
        <TextField
          name="losingTyped"
          label={t`Tự gõ số người sẽ không còn đạt`}
          hint={t`Từ một nửa trở lên: gõ lại con số để chắc chắn đã đọc`}
          error={errorOf('losingTyped')}
          inputMode="numeric"
          autoComplete="off"
        />
      )}
    </>
  );
}

const typedNumber = (text = ''): number => Number(text.replace(/[\s.,]/g, '') || Number.NaN);

function wishOf({ inForceFrom = '', acknowledgeLosses, losingTyped }: FormValues): ApprovalWish {
  return {
    inForceFrom,
    ...(acknowledgeLosses ? { acknowledgeLosses } : {}),
    ...(losingTyped ? { losingTyped: typedNumber(losingTyped) } : {}),
  };
}

function faultsOf(values: FormValues, losses: Losses, messages: Record<string, string>): FieldProblem[] {
  const { inForceFrom = '', acknowledgeLosses = '', losingTyped } = values;
  const wrong: string[] = [];
  if (inForceFrom < todayIso()) wrong.push('inForceFrom');
  if (losses.weight !== 'none' && acknowledgeLosses.length < SHORTEST_REASON) wrong.push('acknowledgeLosses');
  if (losses.weight === 'grave' && typedNumber(losingTyped) !== losses.losing) wrong.push('losingTyped');
  return wrong.map((field) => ({ field, message: messages[field] ?? '' }));
}
