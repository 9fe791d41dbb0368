import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useEnrol, useWithdraw } from '../../api/enrolments.js';
import type { EnrolmentCard } from '../../api/types.js';
import { Button, Buttons } from '../../ui/button.js';
import { Announcement, Notice, Trouble } from '../../ui/notice.js';

/** Leaving a course is done at once and can be undone at once; a completed course cannot be left. */
export function Withdrawal({ enrolment }: { enrolment: EnrolmentCard | null }) {
  const withdraw = useWithdraw();
  const enrol = useEnrol();
  const [leftCourseId, setLeftCourseId] = useState<string>();
  const failure = withdraw.error ?? enrol.error;
  const leave = (open: EnrolmentCard): void =>
    withdraw.mutate(open.enrolmentId, { onSuccess: () => setLeftCourseId(open.courseId) });
  return (
    <>
      {enrolment && !enrolment.completedAt && (
        <Buttons>
          <Button look="quiet" pending={withdraw.isPending} onClick={() => leave(enrolment)}>
            {withdraw.isPending ? <Trans>Đang rút…</Trans> : <Trans>Rút khỏi khóa học này</Trans>}
          </Button>
        </Buttons>
      )}
      <Announcement>
        {leftCourseId && !enrolment && (
          <Notice tone="careful">
            <p>
              <Trans>Đã rút khỏi khóa học. Nếu bấm nhầm, ông bà ghi danh lại được ngay.</Trans>
            </p>
            <Buttons>
              <Button look="secondary" pending={enrol.isPending} onClick={() => enrol.mutate(leftCourseId)}>
                <Trans>Ghi danh lại</Trans>
              </Button>
            </Buttons>
          </Notice>
        )}
      </Announcement>
      {failure && <Trouble error={failure} />}
    </>
  );
}
