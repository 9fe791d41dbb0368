import type { QuestionRemedy } from '@hvs/contracts';

/** `previewed`: nothing is changed yet; `applying`: confirmed and on its way; `done`. */
export type RegradeState = 'previewed' | 'applying' | 'done';

export interface RegradeView {
  regradeId: string;
  courseId: string;
  courseTitle: string;
  version: number;
  questionKey: string;
  questionText: string;
  remedy: QuestionRemedy;
  reason: string;
  state: RegradeState;
  /** Attempts that bear the question and are graded. */
  attempts: number;
  /** Of these: whose score changes, who then passes, and who then does not pass any more. */
  changed: number;
  gained: number;
  lost: number;
  drawnUpAt: Date;
  drawnUpByName: string;
  appliedAt: Date | null;
}

export interface RegradePage {
  regrades: RegradeView[];
  nextAfter: string | null;
}

/** Somebody whose result changes. */
export interface RegradedPerson {
  attemptId: string;
  fullName: string;
  birthYear: number;
  hamletName: string;
  scoreBefore: number;
  scoreAfter: number;
  passedBefore: boolean;
  passedAfter: boolean;
}

export interface RegradedPeoplePage {
  people: RegradedPerson[];
  nextAfter: string | null;
}

/** A quiz that may be regraded: a version of a course with the attempts within reach. */
export interface RegradableVersion {
  courseId: string;
  courseTitle: string;
  versionId: string;
  version: number;
  attempts: number;
}

/** A question of a version as whoever regrades it must see it: with its answer. */
export interface RegradableQuestion {
  key: string;
  kind: string;
  text: string;
  options: { key: string; text: string }[];
  solutionWords: string;
}
