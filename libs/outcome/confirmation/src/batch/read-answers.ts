import { DomainError, normaliseText } from '@hvs/kernel';
import type { Answer } from '../channel/apply-answer.rule.js';
import { type NonsenseSort, readAnswer } from '../gateway/read-reply.rule.js';
import { readCsv } from './csv.rule.js';
import { type OpenedPackage, unpack } from './signed-package.js';
import { looksLikeZip } from './zip.js';

/** Largest answer file, packed or not. Bytes. */
export const LARGEST_ANSWER_FILE = 15 * 1024 * 1024;
const LARGEST_UNPACKED = 60 * 1024 * 1024;
const MOST_ROWS = 100_000;
const LONGEST_KEY = 100;

/** One row of an answer file. `rowNumber` counts from 1 without the heading. */
export type AnswerRow = { rowNumber: number; key: string } & (
  { answer: Answer } | { malformed: NonsenseSort | 'no-key' }
);

export interface ReadAnswers {
  rows: AnswerRow[];
  signed: boolean;
}

/**
 * Reads a whole answer file before anything of it is applied: a package (zip with manifest), or a plain CSV or JSON
 * where the other side does not sign.
 * @throws DomainError of `answer-file.*` for a file that is refused as a whole
 */
export function readAnswers(bytes: Buffer, publicKey: Buffer | undefined): ReadAnswers {
  if (looksLikeZip(bytes)) return readPackage(unpack(bytes, publicKey, LARGEST_UNPACKED));
  if (publicKey) throw new DomainError('answer-file.not-signed');
  return { rows: rowsOf(entriesIn(bytes)), signed: false };
}

/** JSON before CSV, as it says more surely what is meant. Both must hold what the manifest counts. */
function readPackage({ manifest, files, signed }: OpenedPackage): ReadAnswers {
  const named = [...files].filter(([name]) => /\.(json|csv)$/i.test(name));
  const lists = named.map(([name, content]) => ({
    isJson: name.toLowerCase().endsWith('.json'),
    rows: entriesIn(content),
  }));
  const [best] = [...lists].sort((one, other) => Number(other.isJson) - Number(one.isJson));
  if (!best) throw new DomainError('answer-file.unreadable');
  for (const { rows } of lists) {
    if (rows.length !== manifest.count) {
      throw new DomainError('answer-file.count-differs', { expected: manifest.count, found: rows.length });
    }
  }
  return { rows: rowsOf(best.rows), signed };
}

function entriesIn(content: Buffer): Record<string, unknown>[] {
  const text = content.toString('utf8');
  return /^\uFEFF?\s*[[{]/.test(text) ? entriesOfJson(text) : entriesOfCsv(text);
}

function entriesOfJson(text: string): Record<string, unknown>[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new DomainError('answer-file.unreadable');
  }
  const list = Array.isArray(parsed) ? parsed : (parsed as { answers?: unknown }).answers;
  if (!Array.isArray(list)) throw new DomainError('answer-file.unreadable');
  return list.map((entry: unknown) => (typeof entry === 'object' && entry !== null ? { ...entry } : {}));
}

function entriesOfCsv(text: string): Record<string, unknown>[] {
  const [heading, ...rows] = readCsv(text);
  const columns = (heading ?? []).map((name) => name.trim().toLowerCase());
  const missing = ['key', 'state'].filter((name) => !columns.includes(name));
  if (missing.length > 0) throw new DomainError('answer-file.missing-columns', { columns: missing.join(', ') });
  const cellOf = (row: string[], name: string): string => (row[columns.indexOf(name)] ?? '').trim();
  return rows.map((row) => ({
    key: cellOf(row, 'key'),
    state: cellOf(row, 'state'),
    confirmedOn: cellOf(row, 'confirmedon'),
    reason: cellOf(row, 'reason'),
  }));
}

function rowsOf(entries: readonly Record<string, unknown>[]): AnswerRow[] {
  if (entries.length > MOST_ROWS) throw new DomainError('answer-file.too-many-rows', { limit: MOST_ROWS });
  return entries.map((entry, index): AnswerRow => {
    const rowNumber = index + 1;
    const key = typeof entry['key'] === 'string' ? normaliseText(entry['key']).slice(0, LONGEST_KEY) : '';
    if (!key) return { rowNumber, key, malformed: 'no-key' };
    const answer = readAnswer(entry);
    return 'nonsense' in answer ? { rowNumber, key, malformed: answer.nonsense } : { rowNumber, key, answer };
  });
}
