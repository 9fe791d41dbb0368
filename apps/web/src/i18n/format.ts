import { i18n } from '@lingui/core';
import type { BilingualText } from '@hvs/contracts';

const timeZone = 'Asia/Ho_Chi_Minh';
const date = new Intl.DateTimeFormat('vi-VN', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone });
const clock = new Intl.DateTimeFormat('vi-VN', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
const isoDate = new Intl.DateTimeFormat('sv-SE', { timeZone });

/** `2026-11-22` or an instant → `22/11/2026`, as people in Viet Nam write it, whatever the clock of the device says. */
export function formatDate(value: string): string {
  return date.format(new Date(value.length === 10 ? `${value}T12:00:00+07:00` : value));
}

/** An instant → `22/11/2026 lúc 09:30`. */
export function formatDateTime(value: string): string {
  const at = new Date(value);
  return i18n.locale === 'en'
    ? `${date.format(at)} at ${clock.format(at)}`
    : `${date.format(at)} lúc ${clock.format(at)}`;
}

/** An instant → `09:30`. */
export const formatTime = (at: Date): string => clock.format(at);

/** Today in Viet Nam as `2026-11-22`, for date fields. */
export function todayIso(now: Date = new Date()): string {
  return isoDate.format(now);
}

/** 12345 → `12.345` in Vietnamese, `12,345` in English. */
export function formatNumber(value: number): string {
  return value.toLocaleString(i18n.locale === 'en' ? 'en-GB' : 'vi-VN');
}

/** A share of a denominator with one decimal, e.g. `12,5%`; a dash when nobody is counted. */
export function formatShare(part: number, whole: number): string {
  if (whole === 0) return '–';
  const share = ((100 * part) / whole).toLocaleString(i18n.locale === 'en' ? 'en-GB' : 'vi-VN', {
    maximumFractionDigits: 1,
  });
  return `${share}%`;
}

/** The text in the current language; Vietnamese where no English was written. */
export function inLanguage(text: BilingualText): string {
  return i18n.locale === 'en' && text.en !== '' ? text.en : text.vi;
}
