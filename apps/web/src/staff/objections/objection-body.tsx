import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { DeskObjection } from '../../api/desk-types.js';
import { Link } from '../../router.js';
import { Button, Buttons } from '../../ui/button.js';
import { Small } from '../../ui/card.js';
import { Mark } from '../../ui/mark.js';
import { Day } from '../../ui/moment.js';
import { Notice } from '../../ui/notice.js';
import { ObjectionAnswerForm } from './objection-answer-form.js';
import styles from './objections.module.css';

/** One objection: who (on the page of all of them), about what, until when, and the answer or the way to it. */
export function ObjectionBody({ objection, withPerson = false }: { objection: DeskObjection; withPerson?: boolean }) {
  const { personId, fullName, hamletName, about, text, raisedAt } = objection;
  const Heading = withPerson ? 'h2' : 'h3';
  return (
    <>
      <Heading className={styles.head}>
        {withPerson && (
          <span lang="vi">
            <Link to={`/cong-an/nguoi/${personId}`}>{fullName}</Link>
          </span>
        )}
        <Due objection={objection} />
      </Heading>
      <p>
        <Trans>Hỏi về:</Trans> <strong lang="vi">{about.label}</strong>
      </p>
      <p lang="vi">«{text}»</p>
      <Small>
        {withPerson && (
          <>
            <Trans>Thôn {hamletName}</Trans> ·{' '}
          </>
        )}
        <Trans>Gửi ngày</Trans> <Day value={raisedAt} />
      </Small>
      <Answer objection={objection} />
    </>
  );
}

/** Overdue is said in words; the colour only repeats it. */
function Due({ objection: { state, overdue, answerDueOn, outcome } }: { objection: DeskObjection }) {
  if (state === 'answered') {
    return outcome === 'upheld' ? (
      <Mark tone="good">
        <Trans>Người dân hỏi đúng</Trans>
      </Mark>
    ) : (
      <Mark tone="unclear">
        <Trans>Giữ kết quả</Trans>
      </Mark>
    );
  }
  return overdue ? (
    <Mark tone="bad">
      <Trans>Quá hạn</Trans> <Day value={answerDueOn} />
    </Mark>
  ) : (
    <Mark tone="open">
      <Trans>Hạn trả lời</Trans> <Day value={answerDueOn} />
    </Mark>
  );
}

function Answer({ objection }: { objection: DeskObjection }) {
  const [isOpen, setOpen] = useState(false);
  if (objection.state === 'answered') {
    return (
      <Notice tone="plain">
        <p lang="vi">{objection.answer}</p>
        {objection.answeredAt && (
          <Small>
            <Trans>Trả lời ngày</Trans> <Day value={objection.answeredAt} />
          </Small>
        )}
      </Notice>
    );
  }
  if (isOpen) return <ObjectionAnswerForm objection={objection} close={() => setOpen(false)} />;
  return (
    <Buttons>
      <Button look="secondary" onClick={() => setOpen(true)}>
        <Trans>Trả lời</Trans>
        <span className="visually-hidden" lang="vi">
          {' '}
          {objection.fullName}
        </span>
      </Button>
    </Buttons>
  );
}
