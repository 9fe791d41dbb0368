/**
 * When a certificate of a course with `certificateMonths` ends: the same day so many months later, or the last day of
 * that month when it has no such day. Null where the course sets no end.
 */
export function expiryOf(issuedAt: Date, certificateMonths: number | undefined): Date | null {
  if (!certificateMonths) return null;
  const end = new Date(issuedAt);
  const day = end.getUTCDate();
  end.setUTCDate(1);
  end.setUTCMonth(end.getUTCMonth() + certificateMonths);
  const lastDay = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)).getUTCDate();
  end.setUTCDate(Math.min(day, lastDay));
  return end;
}
