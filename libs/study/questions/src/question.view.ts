import type { Difficulty, Question, QuestionKind } from '@hvs/contracts';
import type { QuestionFlag } from './item-statistics.rule.js';

/** One line of the list of the bank: the current version. */
export interface QuestionCard {
  questionId: string;
  version: number;
  kind: QuestionKind;
  title: string;
  tags: string[];
  difficulty: Difficulty | null;
  competence: string | null;
  flags: QuestionFlag[];
  unitName: string;
  changedAt: Date;
  retiredAt: Date | null;
  /** Published course versions that hold any version of it. */
  usedBy: number;
}

export interface QuestionPage {
  questions: QuestionCard[];
  nextAfter: string | null;
}

/** What a list of questions may be narrowed by; what is left out narrows nothing. */
export interface QuestionSearch {
  search?: string;
  tag?: string;
  kind?: QuestionKind;
  difficulty?: Difficulty;
  competence?: string;
  flagged?: boolean;
  retired?: boolean;
  /** `nextAfter` of the page before. */
  after?: string;
  limit?: number;
}

export interface QuestionVersionLine {
  version: number;
  writtenAt: Date;
  writtenByName: string | null;
}

/** One question with what its page shows. */
export interface QuestionDetail extends QuestionCard {
  content: Question;
  retiredReason: string | null;
  /** Newest first. */
  versions: QuestionVersionLine[];
}

/** A question as another domain takes it: `content.origin` names the version. */
export interface BankQuestion {
  questionId: string;
  version: number;
  unitPath: string;
  isRetired: boolean;
  content: Question;
}

export interface QuestionUse {
  courseVersionId: string;
  version: number;
  usedFrom: Date;
}

export interface TagCount {
  tag: string;
  count: number;
}
