import { PROVENANCES } from '@hvs/contracts';
import type { Given, KnownEvidence } from '../criterion.js';
import type { Matcher } from '../rule.js';
import { windowStart } from './calendar.js';

/** The evidence that a matcher lets count, by the time it happened; at the same time, by id. */
export function matching({ evidence, day }: Pick<Given, 'evidence' | 'day'>, matcher: Matcher): KnownEvidence[] {
  const from = matcher.withinMonths === undefined ? null : windowStart(day, matcher.withinMonths);
  return evidence
    .filter((row) => (from === null || row.occurredAt >= from) && isAbout(row, matcher) && isGoodEnough(row, matcher))
    .sort(byTimeThenId);
}

function isAbout(row: KnownEvidence, { kinds, subject, competence }: Matcher): boolean {
  return (
    kinds.includes(row.kind) &&
    (subject === undefined || row.subject === subject) &&
    (competence === undefined || competencesOf(row).includes(competence))
  );
}

function isGoodEnough(row: KnownEvidence, { measureAtLeast, provenanceAtLeast, unassisted }: Matcher): boolean {
  return (
    (measureAtLeast === undefined || (row.measure !== null && row.measure >= measureAtLeast)) &&
    (provenanceAtLeast === undefined || rank(row.provenance) >= rank(provenanceAtLeast)) &&
    (!unassisted || !('assisted' in row.value && row.value.assisted))
  );
}

function rank(provenance: KnownEvidence['provenance']): number {
  return PROVENANCES.indexOf(provenance);
}

function competencesOf({ value }: KnownEvidence): readonly string[] {
  return 'competences' in value ? (value.competences ?? []) : [];
}

function byTimeThenId(a: KnownEvidence, b: KnownEvidence): number {
  const inTime = a.occurredAt.getTime() - b.occurredAt.getTime();
  if (inTime !== 0) return inTime;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
