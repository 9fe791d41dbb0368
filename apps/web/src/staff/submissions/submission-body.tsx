import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { Submission } from '../../api/desk-types.js';
import { Link } from '../../router.js';
import { Button, Buttons } from '../../ui/button.js';
import { Small } from '../../ui/card.js';
import { Mark } from '../../ui/mark.js';
import { Day } from '../../ui/moment.js';
import { SubmissionCheck } from './submission-check.js';
import styles from './submissions.module.css';

interface SubmissionBodyProps {
  submission: Submission;
  withPerson?: boolean;
}

/** What was entered, by whom, and the second person's word or the way to it. */
export function SubmissionBody({ submission, withPerson = false }: SubmissionBodyProps) {
  const { personId, fullName, label, occurredOn, submittedAt, submittedBy, note, reason } = submission;
  const [checking, setChecking] = useState(false);
  return (
    <>
      <h3 className={styles.head}>
        <span lang="vi">{label}</span>
        <SubmissionState state={submission.state} />
      </h3>
      {withPerson && (
        <p lang="vi">
          <Link to={`/cong-an/nguoi/${personId}`}>{fullName}</Link>
        </p>
      )}
      {note && <p lang="vi">«{note}»</p>}
      {reason && <p lang="vi">{reason}</p>}
      <Small>
        <Trans>Ngày</Trans> <Day value={occurredOn} /> · <Trans>Nhập ngày</Trans> <Day value={submittedAt} />,{' '}
        <span lang="vi">{submittedBy}</span>
      </Small>
      {submission.state === 'waiting' && !submission.mayCheck && (
        <Small>
          <Trans>Người nhập không tự kiểm được; cần một người khác.</Trans>
        </Small>
      )}
      {submission.state === 'waiting' && submission.mayCheck && !checking && (
        <Buttons>
          <Button look="secondary" onClick={() => setChecking(true)}>
            <Trans>Kiểm minh chứng này</Trans>
            <span className="visually-hidden" lang="vi">
              {' '}
              {label}, {fullName}
            </span>
          </Button>
        </Buttons>
      )}
      {checking && <SubmissionCheck submission={submission} close={() => setChecking(false)} />}
    </>
  );
}

export function SubmissionState({ state }: { state: Submission['state'] }) {
  switch (state) {
    case 'waiting':
      return (
        <Mark tone="open">
          <Trans>Chờ kiểm</Trans>
        </Mark>
      );
    case 'accepted':
      return (
        <Mark tone="good">
          <Trans>Đã nhận</Trans>
        </Mark>
      );
    case 'refused':
      return (
        <Mark tone="bad">
          <Trans>Không nhận</Trans>
        </Mark>
      );
  }
}
