import { createHash } from 'node:crypto';

/** What a partner asks to have confirmed, see docs/confirmation-gateway.md. */
export interface ConfirmationRequest {
  readonly key: string;
  /** 12 digits, text. Never logged, never in an answer. */
  readonly citizenId: string;
  readonly fullName: string;
  /** YYYY-MM-DD, or YYYY when no more is known. */
  readonly birthDate: string;
  readonly criteriaSet: { readonly targetGroup: string; readonly version: number };
  /** YYYY-MM-DD */
  readonly universalizedOn: string;
  readonly commune: string;
}

type Check = (value: unknown) => boolean;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_OR_YEAR = /^\d{4}(-\d{2}-\d{2})?$/;
const KEY = /^[\w.:-]{1,100}$/;
const text: Check = (value) => typeof value === 'string' && value.trim() !== '' && value.length <= 300;
const matching =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const day: Check = (value) => matching(DAY)(value) && !Number.isNaN(Date.parse(`${String(value)}T00:00:00Z`));

const FIELDS: Readonly<Record<keyof ConfirmationRequest, Check>> = {
  key: matching(KEY),
  citizenId: matching(/^\d{12}$/),
  fullName: text,
  birthDate: (value) => matching(DAY_OR_YEAR)(value) && !Number.isNaN(Date.parse(String(value))),
  criteriaSet: (value) => {
    const { targetGroup, version } = (value ?? {}) as { targetGroup?: unknown; version?: unknown };
    return text(targetGroup) && Number.isInteger(version);
  },
  universalizedOn: day,
  commune: text,
};

/** Reads a body: the request, or the names of the fields that are wrong (none when it is no JSON object at all). */
export function parseConfirmation(body: string): ConfirmationRequest | { readonly wrong: readonly string[] } {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return { wrong: [] };
  }
  if (typeof value !== 'object' || value === null) return { wrong: [] };
  const fields = value as Record<string, unknown>;
  const wrong = Object.entries(FIELDS).flatMap(([name, holds]) => (holds(fields[name]) ? [] : name));
  return wrong.length > 0 ? { wrong } : (value as ConfirmationRequest);
}

/** Tells whether two requests say the same, whatever the order of their fields. */
export function fingerprintOf(request: ConfirmationRequest): string {
  const { key, citizenId, fullName, birthDate, criteriaSet, universalizedOn, commune } = request;
  const { targetGroup, version } = criteriaSet;
  const content = [key, citizenId, fullName, birthDate, targetGroup, version, universalizedOn, commune];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
