import { Trans } from '@lingui/react/macro';
import { type HelpRequest, useWithdrawHelpRequest } from '../../api/help-requests.js';
import { formatDateTime } from '../../i18n/format.js';
import { Button, Buttons } from '../../ui/button.js';
import { CardItem, Small } from '../../ui/card.js';
import { Mark } from '../../ui/mark.js';
import { Trouble } from '../../ui/notice.js';

/** One of my calls: what I asked, who comes, what the helper wrote. */
export function HelpRequestItem({ request }: { request: HelpRequest }) {
  const { text, courseTitle, lessonTitle, askedAt, helperName, note, state } = request;
  return (
    <CardItem>
      <h3>
        <State state={state} />
      </h3>
      <p lang="vi">«{text}»</p>
      {courseTitle && (
        <Small>
          <span lang="vi">{[courseTitle.vi, lessonTitle].filter(Boolean).join(' · ')}</span>
        </Small>
      )}
      {helperName && (
        <p>
          <Trans>Người giúp:</Trans> <strong lang="vi">{helperName}</strong>
        </p>
      )}
      {note && (
        <p>
          <Trans>Người giúp nhắn:</Trans> <span lang="vi">«{note}»</span>
        </p>
      )}
      <Small>
        <Trans>Gửi {formatDateTime(askedAt)}</Trans>
      </Small>
      {(state === 'open' || state === 'taken') && <Withdrawal id={request.id} />}
    </CardItem>
  );
}

function Withdrawal({ id }: { id: string }) {
  const withdrawal = useWithdrawHelpRequest(id);
  return (
    <>
      {withdrawal.isError && <Trouble error={withdrawal.error} />}
      <Buttons>
        <Button look="quiet" pending={withdrawal.isPending} onClick={() => withdrawal.mutate()}>
          <Trans>Không cần giúp nữa</Trans>
        </Button>
      </Buttons>
    </>
  );
}

function State({ state }: Pick<HelpRequest, 'state'>) {
  if (state === 'done') {
    return (
      <Mark tone="good">
        <Trans>Đã giúp xong</Trans>
      </Mark>
    );
  }
  if (state === 'withdrawn') {
    return <Trans>Ông bà đã rút lời nhờ</Trans>;
  }
  return state === 'taken' ? (
    <Mark tone="good">
      <Trans>Đã có người nhận giúp</Trans>
    </Mark>
  ) : (
    <Mark tone="open">
      <Trans>Đang chờ người nhận</Trans>
    </Mark>
  );
}
