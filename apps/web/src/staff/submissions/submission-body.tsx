import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { Submission, SubmissionConflict } from '../../api/desk-types.js';
import type { SubmissionDesk } from '../../api/submissions.js';
import { Link } from '../../router.js';
import { Button, Buttons } from '../../ui/button.js';
import { Small } from '../../ui/card.js';
import { Day } from '../../ui/moment.js';
import { Notice } from '../../ui/notice.js';
import { SubmissionCheck } from './submission-check.js';
import { SubmissionState } from './submission-state.js';
import styles from './submissions.module.css';

/** What was entered, by whom, and the second person's word or the way to it. */
export function SubmissionBody({ desk, submission }: { desk: SubmissionDesk; submission: Submission }) {
  const { person, label, occurredOn, submittedAt, submittedBy, note, reason } = submission;
  const [checking, setChecking] = useState(false);
  const { hamletName, birthYear } = person;
  // At the helpers' the list is a part of a page, at the police it is the page.
  const Heading = desk === 'police' ? 'h2' : 'h3';
  return (
    <>
      <Heading className={styles.head}>
        <span lang="vi">{label}</span>
        <SubmissionState state={submission.state} />
      </Heading>
      <p>
        <span lang="vi">
          {desk === 'police' ? (
            <Link to={`/cong-an/nguoi/${person.personId}`}>{person.fullName}</Link>
          ) : (
            person.fullName
          )}
        </span>{' '}
        <Trans>
          · sinh năm {birthYear} · thôn {hamletName}
        </Trans>
      </p>
      {note && <p lang="vi">«{note}»</p>}
      {reason && (
        <Notice>
          <p lang="vi">{reason}</p>
        </Notice>
      )}
      <Small>
        <Trans>Ngày</Trans> <Day value={occurredOn} /> · <Trans>Nhập ngày</Trans> <Day value={submittedAt} />,{' '}
        <span lang="vi">{submittedBy.fullName}</span>
      </Small>
      {submission.state === 'waiting' && <Conflicts conflicts={submission.conflicts} />}
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
              {label}, {person.fullName}
            </span>
          </Button>
        </Buttons>
      )}
      {checking && <SubmissionCheck desk={desk} submission={submission} close={() => setChecking(false)} />}
    </>
  );
}

/** The same number with somebody else: one of the two papers is wrong, or was typed wrongly. */
function Conflicts({ conflicts }: { conflicts: readonly SubmissionConflict[] }) {
  if (conflicts.length === 0) return null;
  return (
    <Notice tone="careful">
      <p>
        <Trans>Số giấy này đã được ghi cho người khác. Hãy xem lại bản gốc trước khi nhận.</Trans>
      </p>
      <ul>
        {conflicts.map(({ id, personId, fullName }) => (
          <li key={id} lang="vi">
            {personId && fullName ? <Link to={`/cong-an/nguoi/${personId}`}>{fullName}</Link> : '–'}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
