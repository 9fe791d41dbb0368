import { Trans } from '@lingui/react/macro';
import type { GatewayState } from '../../api/list-types.js';
import { formatDateTime, formatNumber } from '../../i18n/format.js';
import { Small } from '../../ui/card.js';
import { Mark } from '../../ui/mark.js';

/** How the connection is, in plain words, and that nothing is lost meanwhile. */
export function GatewayWords({ gateway }: { gateway: GatewayState }) {
  if (!gateway.isSetUp) {
    return (
      <p>
        <Trans>Xã chưa nối cổng VNeID. Hồ sơ đi bằng gói có ký số.</Trans>
      </p>
    );
  }
  const waiting = formatNumber(gateway.waiting);
  const unanswered = formatNumber(gateway.unanswered);
  const nextAttemptAt = gateway.nextAttemptAt && formatDateTime(gateway.nextAttemptAt);
  const lastAnswerAt = gateway.lastAnswerAt && formatDateTime(gateway.lastAnswerAt);
  return (
    <>
      <p>
        <CircuitMark circuit={gateway.circuit} />
      </p>
      {gateway.circuit === 'open' && (
        <p>
          <Trans>Hồ sơ đã gửi được giữ lại đủ. Hệ thống tự thử lại, không cần gửi lần nữa.</Trans>{' '}
          {nextAttemptAt && <Trans>Lần thử tiếp theo: {nextAttemptAt}.</Trans>}
        </p>
      )}
      <p>
        <Trans>
          Chờ gửi: {waiting} hồ sơ. Đã nhận, chờ trả lời: {unanswered} hồ sơ.
        </Trans>
      </p>
      <Small>
        {lastAnswerAt ? (
          <Trans>VNeID trả lời lần cuối {lastAnswerAt}.</Trans>
        ) : (
          <Trans>VNeID chưa trả lời lần nào.</Trans>
        )}
      </Small>
    </>
  );
}

function CircuitMark({ circuit }: { circuit: GatewayState['circuit'] }) {
  switch (circuit) {
    case 'closed':
      return (
        <Mark tone="good">
          <Trans>Cổng đang thông</Trans>
        </Mark>
      );
    case 'open':
      return (
        <Mark tone="bad">
          <Trans>Cổng đang nghẽn</Trans>
        </Mark>
      );
    case 'half-open':
      return (
        <Mark tone="unclear">
          <Trans>Đang thử nối lại</Trans>
        </Mark>
      );
  }
}
