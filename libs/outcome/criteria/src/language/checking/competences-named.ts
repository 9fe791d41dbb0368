import type { Criterion } from '../criterion.js';
import { everyCriterion } from './walk.js';

/** A competence that a criterion asks for, and where it is named, e.g. `of[2].competence`. */
export interface NamedCompetence {
  code: string;
  path: string;
}

/** Every competence that a document names, in its order. */
export function competencesNamed(criterion: Criterion): NamedCompetence[] {
  return everyCriterion(criterion).flatMap(({ criterion: inner, path }) =>
    'competence' in inner && typeof inner.competence === 'string'
      ? [{ code: inner.competence, path: path ? `${path}.competence` : 'competence' }]
      : [],
  );
}
