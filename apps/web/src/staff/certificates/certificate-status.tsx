import { useLingui } from '@lingui/react/macro';
import type { DeskFilter } from '../../api/certificate-desk.js';
import type { CertificateListStatus } from '../../api/certificate-lists.js';
import { Mark } from '../../ui/mark.js';

type Status = DeskFilter | CertificateListStatus;

export const DESK_FILTERS: readonly DeskFilter[] = ['doubted', 'valid', 'expired', 'revoked', 'replaced'];
export const LIST_STATUSES: readonly CertificateListStatus[] = [
  'valid',
  'expired',
  'revoked',
  'replaced',
  'unknown',
  'malformed',
  'duplicate',
];

/** What a certificate, or a line of a list, counts for. */
export function useCertificateStatusName(): (status: Status) => string {
  const { t } = useLingui();
  const names: Record<Status, string> = {
    valid: t`Còn giá trị`,
    expired: t`Đã hết hạn`,
    revoked: t`Đã thu hồi`,
    replaced: t`Đã thay bằng giấy khác`,
    doubted: t`Cần xem lại sau khi chấm lại`,
    unknown: t`Không có giấy nào mang số này`,
    malformed: t`Số không đúng`,
    duplicate: t`Trùng dòng khác`,
  };
  return (status) => names[status];
}

const TONES: Partial<Record<Status, 'good' | 'unclear'>> = {
  valid: 'good',
  expired: 'unclear',
  doubted: 'unclear',
  duplicate: 'unclear',
};

export function CertificateStatusMark({ status }: { status: Status }) {
  const nameOf = useCertificateStatusName();
  return <Mark tone={TONES[status] ?? 'bad'}>{nameOf(status)}</Mark>;
}
