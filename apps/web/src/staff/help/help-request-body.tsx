import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { type DeskHelpRequest, useTakeHelpRequest } from '../../api/help-requests.js';
import { formatDateTime } from '../../i18n/format.js';
import { Button, Buttons } from '../../ui/button.js';
import { Small } from '../../ui/card.js';
import { Trouble } from '../../ui/notice.js';
import { HelpDoneForm } from './help-done-form.js';

/** One call: who, where, about what, and the next thing to do about it. */
export function HelpRequestBody({ request }: { request: DeskHelpRequest }) {
  const { fullName, hamletName, text, courseTitle, lessonTitle, askedAt, phone } = request;
  return (
    <>
      <h2 lang="vi">{fullName}</h2>
      <p lang="vi">«{text}»</p>
      {courseTitle && (
        <p>
          <Trans>Đang xem:</Trans> <span lang="vi">{[courseTitle.vi, lessonTitle].filter(Boolean).join(' · ')}</span>
        </p>
      )}
      <Small>
        <Trans>Thôn {hamletName}</Trans> · <Trans>Gửi {formatDateTime(askedAt)}</Trans>
      </Small>
      {phone && (
        <p>
          <Trans>Điện thoại:</Trans> <a href={`tel:${phone.replace(/[ .]/g, '')}`}>{phone}</a>
        </p>
      )}
      <Next request={request} />
    </>
  );
}

function Next({ request }: { request: DeskHelpRequest }) {
  const taking = useTakeHelpRequest(request.id);
  const [isFinishing, setFinishing] = useState(false);
  const whose = (
    <span className="visually-hidden" lang="vi">
      {' '}
      {request.fullName}
    </span>
  );
  if (isFinishing) return <HelpDoneForm id={request.id} close={() => setFinishing(false)} />;
  return (
    <>
      {request.state === 'taken' && (
        <p role="status">
          {request.mine ? (
            <Trans>Anh chị đã nhận giúp.</Trans>
          ) : (
            <>
              <Trans>Người nhận giúp:</Trans> <strong lang="vi">{request.helperName}</strong>
            </>
          )}
        </p>
      )}
      {taking.error && <Trouble error={taking.error} />}
      <Buttons>
        {request.state === 'open' ? (
          <Button pending={taking.isPending} onClick={() => taking.mutate()}>
            <Trans>Tôi nhận giúp</Trans>
            {whose}
          </Button>
        ) : (
          <Button look="secondary" onClick={() => setFinishing(true)}>
            <Trans>Đã giúp xong</Trans>
            {whose}
          </Button>
        )}
      </Buttons>
    </>
  );
}
