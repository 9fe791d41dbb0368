import type { AttemptMark } from '../rulings.js';

/** An attempt that waits for a trainer. */
export interface WaitingAttempt {
  attemptId: string;
  personId: string;
  fullName: string;
  birthYear: number;
  hamletName: string;
  courseId: string;
  courseVersionId: string;
  submittedAt: Date;
}

export interface WaitingPage {
  attempts: (WaitingAttempt & { courseTitle: string })[];
  nextAfter: string | null;
}

/** An answer in own words beside the rubric it is marked by. */
export interface OpenAnswer {
  questionKey: string;
  text: string;
  answer: string;
  rubric: { key: string; text: string; points: number }[];
  passPoints: number;
  explanation: string;
  mark: AttemptMark | null;
}

export interface MarkingSheet extends WaitingAttempt {
  courseTitle: string;
  /** True once nothing waits any more. */
  done: boolean;
  answers: OpenAnswer[];
}
