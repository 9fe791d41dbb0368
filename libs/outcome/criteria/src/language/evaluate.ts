import type { Criterion, Finding, KnownEvidence, PersonFacts } from './criterion.js';
import { criterionKindOf } from './criterion-kinds.js';

/**
 * Judges a person on `day` (`YYYY-MM-DD`, Vietnam) by a criteria document. Pure: the same facts, evidence, document
 * and day give the same findings for ever, in whatever order the evidence comes. Evidence that no criterion asks for
 * changes nothing, and more evidence never takes away what was met.
 */
export function evaluate(
  facts: PersonFacts,
  evidence: readonly KnownEvidence[],
  criterion: Criterion,
  day: string,
): Finding {
  const judge = (inner: Criterion): Finding => {
    const found = criterionKindOf(inner).judge(inner, { facts, evidence, day, judge });
    return { key: inner.key, kind: inner.kind, ...found };
  };
  return judge(criterion);
}
