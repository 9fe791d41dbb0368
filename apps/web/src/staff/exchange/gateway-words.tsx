import { Trans } from '@lingui/react/macro';
import type { GatewayState } from '../../api/desk-types.js';
import { formatDateTime, formatNumber } from '../../i18n/format.js';
import { Small } from '../../ui/card.js';
import { Mark } from '../../ui/mark.js';

/** How the connection is, in plain words, and that nothing is lost meanwhile. */
export function GatewayWords({ gateway }: { gateway: GatewayState }) {
  const waiting = formatNumber(gateway.waiting);
  const lastAnswerAt = gateway.lastAnswerAt && formatDateTime(gateway.lastAnswerAt);
  return (
    <>
      <p>
        <CircuitMark circuit={gateway.circuit} />
      </p>
      {gateway.circuit === 'open' && (
        <p>
          <Trans>Hồ sơ đã gửi được giữ lại đủ. Hệ thống tự thử lại, không cần gửi lần nữa.</Trans>
        </p>
      )}
      <p>
        <Trans>Hồ sơ đang chờ gửi: {waiting}</Trans>
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
