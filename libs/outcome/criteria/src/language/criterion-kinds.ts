import type { Criterion } from './criterion.js';
import type { CriterionKind } from './criterion-kind.js';
import { ageBetween } from './kinds/age-between.criterion.js';
import { allOf } from './kinds/all-of.criterion.js';
import { anyOf } from './kinds/any-of.criterion.js';
import { atLeastOf } from './kinds/at-least-of.criterion.js';
import { attendance } from './kinds/attendance.criterion.js';
import { certificate } from './kinds/certificate.criterion.js';
import { competenceShown } from './kinds/competence-shown.criterion.js';
import { coursePassed } from './kinds/course-passed.criterion.js';
import { exemption } from './kinds/exemption.criterion.js';
import { organisationList } from './kinds/organisation-list.criterion.js';
import { practices } from './kinds/practices.criterion.js';
import { quizScore } from './kinds/quiz-score.criterion.js';
import { vneidLevel } from './kinds/vneid-level.criterion.js';

/** Every kind of criterion, in the order in which a form offers them: those that join others stand first. */
export const CRITERION_KINDS: readonly CriterionKind[] = [
  allOf,
  anyOf,
  atLeastOf,
  exemption,
  coursePassed,
  competenceShown,
  quizScore,
  practices,
  attendance,
  vneidLevel,
  ageBetween,
  certificate,
  organisationList,
];

const KIND_BY_NAME: ReadonlyMap<string, CriterionKind> = new Map(CRITERION_KINDS.map((kind) => [kind.kind, kind]));

export const CRITERION_KIND_NAMES: readonly string[] = [...KIND_BY_NAME.keys()];

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
