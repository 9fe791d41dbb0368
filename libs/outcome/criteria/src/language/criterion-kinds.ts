import type { EvidenceKind } from '@hvs/contracts';
import { ageFrom } from './age-from.criterion.js';
import { allOf } from './all-of.criterion.js';
import { coursePassed } from './course-passed.criterion.js';
import type { Criterion, CriterionKind } from './criterion.js';
import { vneidLevel } from './vneid-level.criterion.js';

const KINDS: readonly CriterionKind[] = [ageFrom, allOf, coursePassed, vneidLevel];

const KIND_BY_NAME: ReadonlyMap<string, CriterionKind> = new Map(KINDS.map((kind) => [kind.kind, kind]));

export const CRITERION_KIND_NAMES: readonly string[] = [...KIND_BY_NAME.keys()];

/** Kinds of evidence that any criterion looks at; the rest of the ledger need not be fetched for a check. */
export const CONSULTED_EVIDENCE: readonly EvidenceKind[] = [...new Set(KINDS.flatMap((kind) => kind.consults))];

/** The kind of that name, if there is one: names come from documents that people type. */
export function findCriterionKind(name: string): CriterionKind | undefined {
  return KIND_BY_NAME.get(name);
}

/** The kind of a criterion that was validated when its set was stored. */
export function criterionKindOf(criterion: Criterion): CriterionKind {
  const kind = KIND_BY_NAME.get(criterion.kind);
  if (!kind) throw new Error(`criterion ${criterion.key}: kind ${criterion.kind} is not known to this version`);
  return kind;
}
