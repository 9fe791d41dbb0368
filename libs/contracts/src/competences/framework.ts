import type { BilingualText } from '../course-document.js';

/** A competence, by the code that courses, questions, evidence and criteria name. */
export interface Competence {
  code: string;
  title: BilingualText;
}

export interface CompetenceDomain {
  title: BilingualText;
  competences: Competence[];
}

/** A competence framework: who issued it, its domains and their competences. */
export interface CompetenceFramework {
  code: string;
  title: BilingualText;
  /** What it rests on, and how sure its wording is. */
  source: BilingualText;
  /** Empty while the wording is not known: a slot to be filled. */
  domains: CompetenceDomain[];
}
