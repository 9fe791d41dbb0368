import { Trans } from '@lingui/react/macro';

/** Whole minutes, in plain words; spoken only when five minutes, one minute and none are left. */
export function TimeLeft({ minutes }: { minutes: number }) {
  // The server's clock is known to the second only: 20 minutes must not read as 21.
  const whole = Math.ceil(minutes - 0.05);
  const spoken = whole <= 5;
  return (
    <p role={spoken ? 'status' : undefined}>
      {minutes <= 0 && <Trans>Đã hết giờ làm bài.</Trans>}
      {minutes > 0 && minutes <= 1 && <Trans>Còn chưa đến 1 phút.</Trans>}
      {minutes > 1 && minutes <= 5 && <Trans>Còn ít hơn 5 phút.</Trans>}
      {minutes > 5 && <Trans>Còn khoảng {whole} phút.</Trans>}
    </p>
  );
}
