import { isIsoDate } from '@hvs/kernel';
import type { Answer } from '../channel/apply-answer.rule.js';

/** An HTTP answer as it came, or the word of why none came. */
export type Reply =
  { kind: 'http'; status: number; body: string; retryAfter: string | null } | { kind: 'none'; fault: string };

/** What a reply to one submission comes to. */
export type Reading =
  /** The other side knows the submission and says this. */
  | { kind: 'answer'; answer: Answer; receipt: string | null }
  /** Its content was refused: sending it again does not help. */
  | { kind: 'refused'; reason: string }
  /** It never stored this key. */
  | { kind: 'unknown-key' }
  /** Away, too busy or faulty: later again. */
  | { kind: 'later'; fault: string; askedForMs: number }
  /** Not something the contract knows. */
  | { kind: 'nonsense'; sort: NonsenseSort; detail: string };

export type NonsenseSort =
  'not-json' | 'other-key' | 'unknown-state' | 'no-date' | 'no-reason' | 'unknown-status' | 'key-used';

const CONTENT_REFUSED = [400, 413, 422];
const EXCERPT = 200;
const TWELVE_DIGITS = /\d{12}/g;

/** A short excerpt for the operator, without anything that could be a citizen id. */
export function excerptOf(text: string): string {
  return text.replace(TWELVE_DIGITS, '************').replace(/\s+/g, ' ').trim().slice(0, EXCERPT);
}

/** Reads the reply to a submission or to a question after it, by `docs/confirmation-gateway.md`. */
export function readReply(reply: Reply, key: string): Reading {
  if (reply.kind === 'none') return { kind: 'later', fault: reply.fault, askedForMs: 0 };
  const { status, body } = reply;
  if (status === 202) return readBody(body, key, takenOver);
  if (status === 200) return readBody(body, key, readAnswer);
  return readRefusal(status, body) ?? readFault(reply);
}

/** One entry of a list or the state of a key. */
export function readAnswer(fields: Record<string, unknown>): Answer | { nonsense: NonsenseSort } {
  const { state, confirmedOn, reason } = fields;
  if (state === 'received') return { state };
  if (state === 'confirmed') {
    return typeof confirmedOn === 'string' && isIsoDate(confirmedOn) ? { state, confirmedOn } : { nonsense: 'no-date' };
  }
  if (state === 'returned') {
    return typeof reason === 'string' && reason.trim() !== ''
      ? { state, reason: reason.trim().slice(0, 500) }
      : { nonsense: 'no-reason' };
  }
  return { nonsense: 'unknown-state' };
}

/** What the other side says of the submission itself by its status. */
function readRefusal(status: number, body: string): Reading | undefined {
  if (CONTENT_REFUSED.includes(status)) return { kind: 'refused', reason: refusalIn(body) };
  if (status === 409) return { kind: 'nonsense', sort: 'key-used', detail: excerptOf(body) };
  return status === 404 && fieldsOf(body)?.['error'] === 'unknown-key' ? { kind: 'unknown-key' } : undefined;
}

/** Away, too busy, or 401, 403 and the like: a fault of the connection, never of the person whose case it is. */
function readFault({ status, body, retryAfter }: Extract<Reply, { kind: 'http' }>): Reading {
  const isTheirs = status === 429 || status >= 500;
  const fault = isTheirs ? `HTTP ${status}` : `HTTP ${status} ${excerptOf(body)}`.trim();
  return { kind: 'later', fault, askedForMs: waitAskedFor(retryAfter) };
}

/**
 * What a 202 says: it has the submission. A key that was sent before may be answered by now, but the day and the reason
 * stand only in the state of the key, which is asked for next.
 */
function takenOver({ state }: Record<string, unknown>): ReturnType<typeof readAnswer> {
  const isKnown = state === 'received' || state === 'confirmed' || state === 'returned';
  return isKnown ? { state: 'received' } : { nonsense: 'unknown-state' };
}

function readBody(body: string, key: string, read: typeof readAnswer): Reading {
  const fields = fieldsOf(body);
  if (!fields) return { kind: 'nonsense', sort: 'not-json', detail: excerptOf(body) };
  if (fields['key'] !== key) return { kind: 'nonsense', sort: 'other-key', detail: excerptOf(body) };
  const answer = read(fields);
  if ('nonsense' in answer) return { kind: 'nonsense', sort: answer.nonsense, detail: excerptOf(body) };
  const { receipt } = fields;
  return { kind: 'answer', answer, receipt: typeof receipt === 'string' ? receipt.slice(0, 100) : null };
}

/** The fields of a JSON object; undefined for anything else. */
export function fieldsOf(body: string): Record<string, unknown> | undefined {
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
      ? (parsed as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function refusalIn(body: string): string {
  const fields = fieldsOf(body)?.['fields'];
  const named = Array.isArray(fields) ? fields.filter((field) => typeof field === 'string').join(', ') : '';
  return named
    ? `Cổng xác nhận không nhận nội dung này. Mục chưa đúng: ${excerptOf(named)}.`
    : 'Cổng xác nhận không nhận nội dung này.';
}

function waitAskedFor(retryAfter: string | null): number {
  return retryAfter && /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) * 1000 : 0;
}
