import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type QuizLearner, useGrantTime } from '../../api/quiz-desk.js';
import { Button, Buttons } from '../../ui/button.js';
import { Done } from '../../ui/done.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextField } from '../../ui/field.js';
import { Form, useForm } from '../../ui/form.js';

const MOST_MINUTES = 600;

/** More time for one person; it counts for an attempt that is open, too. */
export function ExtensionForm({ courseId, learner }: { courseId: string; learner: QuizLearner }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const { extraMinutes, extensionReason } = learner;
  return (
    <>
      {extraMinutes > 0 && (
        <p>
          <Trans>
            Được thêm {extraMinutes} phút: {extensionReason}
          </Trans>
        </p>
      )}
      {open ? (
        <Fields courseId={courseId} learner={learner} close={() => setOpen(false)} />
      ) : (
        <Buttons>
          <Button look="secondary" onClick={() => setOpen(true)} aria-label={t`Thêm giờ cho ${learner.fullName}`}>
            <Trans>Thêm giờ…</Trans>
          </Button>
        </Buttons>
      )}
    </>
  );
}

function Fields({ courseId, learner, close }: { courseId: string; learner: QuizLearner; close: () => void }) {
  const { t } = useLingui();
  const granting = useGrantTime();
  const { personId } = learner;
  const minutesName = `minutes-${personId}`;
  const reasonName = `reason-${personId}`;
  const form = useForm(
    (values) => {
      const minutes = Number(values[minutesName]);
      const isRight = Number.isInteger(minutes) && minutes >= 0 && minutes <= MOST_MINUTES;
      return [
        ...(isRight ? [] : [{ field: minutesName, message: t`Số phút từ 0 đến 600.` }]),
        ...((values[reasonName] ?? '').length >= 3 ? [] : [{ field: reasonName, message: t`Hãy ghi lý do thêm giờ.` }]),
      ];
    },
    (values) =>
      granting.mutate({ personId, courseId, minutes: Number(values[minutesName]), reason: values[reasonName] ?? '' }),
    { failure: granting.error, pending: granting.isPending },
  );
  if (granting.isSuccess) {
    return (
      <Done>
        <p>
          <Trans>Đã ghi. Nếu người này đang làm bài thì đồng hồ của họ được thêm giờ ngay.</Trans>
        </p>
      </Done>
    );
  }
  return (
    <Form onSubmit={form.onSubmit}>
      <ErrorSummary fields={form.fields} error={granting.error} />
      <TextField
        name={minutesName}
        label={t`Thêm bao nhiêu phút`}
        hint={<Trans>Ghi 0 để bỏ phần đã thêm.</Trans>}
        error={form.errorOf(minutesName)}
        inputMode="numeric"
        defaultValue={String(learner.extraMinutes || 15)}
      />
      <TextField
        name={reasonName}
        label={t`Lý do`}
        hint={<Trans>Người học đọc được, ví dụ «Mắt kém, đọc chậm».</Trans>}
        error={form.errorOf(reasonName)}
        maxLength={300}
      />
      <Buttons>
        <Button type="submit" pending={granting.isPending}>
          <Trans>Thêm giờ</Trans>
        </Button>
        <Button look="quiet" onClick={close}>
          <Trans>Thôi</Trans>
        </Button>
      </Buttons>
    </Form>
  );
}
