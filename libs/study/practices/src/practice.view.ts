import type { Practice } from '@hvs/contracts';

/** One try that a learner has ended, as the browser tells it; `id` is made there, so that sending it again is harmless. */
export interface PracticeTry {
  id: string;
  courseSlug: string;
  practiceKey: string;
  outcome: 'done' | 'harmed';
  /** Somebody sat beside the learner. */
  assisted: boolean;
  wrongMoves: number;
  hints: number;
  /** Whole seconds from the first screen to the ending. */
  seconds: number;
  finishedAt: Date;
}

/** How far a person has come with one practice. */
export interface PracticeStanding {
  tries: number;
  /** When it was first fulfilled; null until then. */
  doneAt: Date | null;
  /** When it was first fulfilled without help. */
  aloneAt: Date | null;
}

/** A practice as a learner plays it, in the version they study. */
export interface PracticePage {
  courseSlug: string;
  courseTitle: string;
  practice: Practice;
  standing: PracticeStanding;
}

/** A practice in the list of all, with where the person stands. */
export interface PracticeCard extends PracticeStanding {
  courseSlug: string;
  courseTitle: string;
  key: string;
  title: string;
  service: string;
  minutes: number;
}

export type RecordedTry = Omit<PracticeTry, 'courseSlug'> & { courseId: string };

/** Own tries, newest first; `next` is where the following page begins. */
export interface PracticeTryPage {
  tries: RecordedTry[];
  next: string | null;
}

/** What became of one practice within a jurisdiction, counted as it happens. */
export interface PracticeCount {
  practiceKey: string;
  /** Empty for a practice that the present version no longer has. */
  title: string;
  tries: number;
  triesDone: number;
  triesHarmed: number;
  people: number;
  peopleDone: number;
  peopleAlone: number;
  wrongMoves: number;
  hints: number;
}

export const NOT_TRIED: PracticeStanding = { tries: 0, doneAt: null, aloneAt: null };
