import { VIETNAM } from '@hvs/kernel';
import type { CertificateCheck } from '../certificate.view.js';

/** The day in Viet Nam as official papers write it: `ngày 22 tháng 11 năm 2026`; days and the first months have two digits. */
export function longDay(at: Date): string {
  const { day, month, year } = partsOf(at);
  return `ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
}

/** `22/11/2026` in Viet Nam. */
export function shortDay(at: Date): string {
  const { day, month, year } = partsOf(at);
  return `${day}/${month}/${year}`;
}

/** What stands small at the foot of the paper. */
export function footNotes({ issuedAt, expiresAt }: CertificateCheck): string[] {
  return [
    `Ngày cấp: ${shortDay(issuedAt)}`,
    expiresAt ? `Có giá trị đến ngày ${shortDay(expiresAt)}` : 'Không có thời hạn',
  ];
}

function partsOf(at: Date): { day: string; month: string; year: string } {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: VIETNAM,
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  });
  const [day = '', month = '', year = ''] = format.format(at).split('/');
  return { day, month, year };
}
