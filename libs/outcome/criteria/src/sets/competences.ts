import { type Competence, COMPETENCE_FRAMEWORKS } from '@hvs/contracts';

export type { Competence };

/** Every competence that a form may offer: those of circular 02/2025/TT-BGDĐT. */
export const COMPETENCES: readonly Competence[] = COMPETENCE_FRAMEWORKS.filter(({ code }) => code === 'tt02').flatMap(
  ({ domains }) => domains.flatMap(({ competences }) => competences),
);
