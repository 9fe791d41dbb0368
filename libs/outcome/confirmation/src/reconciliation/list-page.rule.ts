import type { Answer } from '../channel/apply-answer.rule.js';
import { excerptOf, fieldsOf, type NonsenseSort, readAnswer, type Reply } from '../gateway/read-reply.rule.js';

/** A page of the other side's list: what could be read, and what could not. */
export interface ListPage {
  entries: { key: string; answer: Answer }[];
  nonsense: { key: string; sort: NonsenseSort; detail: string }[];
  nextCursor: string | null;
}

const LONGEST_KEY = 100;

/** Reads the reply to `GET /confirmations`. `fault` says why there is no page. */
export function readListPage(reply: Reply): ListPage | { fault: string } {
  if (reply.kind === 'none') return { fault: reply.fault };
  if (reply.status !== 200) return { fault: `HTTP ${reply.status}` };
  const fields = fieldsOf(reply.body);
  const list = fields?.['confirmations'];
  const cursor = fields?.['nextCursor'];
  if (!Array.isArray(list)) return { fault: 'not a list' };
  const page: ListPage = { entries: [], nonsense: [], nextCursor: typeof cursor === 'string' ? cursor : null };
  for (const entry of list as unknown[]) readEntry(entry, page);
  return page;
}

function readEntry(entry: unknown, page: ListPage): void {
  const fields = (typeof entry === 'object' && entry !== null ? entry : {}) as Record<string, unknown>;
  const key = typeof fields['key'] === 'string' ? fields['key'].slice(0, LONGEST_KEY) : '';
  const answer = readAnswer(fields);
  if (key && !('nonsense' in answer)) page.entries.push({ key, answer });
  else {
    const sort = 'nonsense' in answer ? answer.nonsense : 'other-key';
    page.nonsense.push({ key, sort, detail: excerptOf(JSON.stringify(fields)) });
  }
}
