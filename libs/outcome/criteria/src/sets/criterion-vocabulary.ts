import { Injectable } from '@nestjs/common';
import { type BilingualText, type Provenance, PROVENANCES } from '@hvs/contracts';
import { Courses } from '@hvs/study/courses';
import { CRITERION_KINDS } from '../language/criterion-kinds.js';
import { type Competence, COMPETENCES } from './competences.js';

/** What the form of a criteria set offers; `fields` are those of a kind beside `key` and `kind`. */
export interface Vocabulary {
  courses: { slug: string; title: BilingualText }[];
  competences: Competence[];
  /** Weakest first. */
  provenances: Provenance[];
  kinds: { kind: string; title: BilingualText; fields: string[] }[];
}

/** The words that criteria are written with: the commune's courses, and the kinds of criteria of this version. */
@Injectable()
export class CriterionVocabulary {
  constructor(private readonly courses: Courses) {}

  async show(): Promise<Vocabulary> {
    const courses = await this.courses.cards();
    return {
      courses: courses.map(({ slug, title }) => ({ slug, title })),
      competences: [...COMPETENCES],
      provenances: [...PROVENANCES],
      kinds: CRITERION_KINDS.map(({ kind, title, fields }) => ({ kind, title, fields: Object.keys(fields) })),
    };
  }
}
