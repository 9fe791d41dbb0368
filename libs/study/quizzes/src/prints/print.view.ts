import type { QuestionFace } from '@hvs/contracts';

/** A printed paper in a list. */
export interface PrintView {
  attemptId: string;
  code: string;
  personId: string;
  fullName: string;
  birthYear: number;
  hamletName: string;
  courseId: string;
  courseSlug: string;
  courseTitle: string;
  printedAt: Date;
  /** Where it is taken under the eyes of whoever printed it; null when nobody watches. */
  place: string | null;
  /** The reader printed it, so somebody else enters the answers. */
  own: boolean;
}

export interface PrintPage {
  prints: PrintView[];
  nextAfter: string | null;
}

/** The paper itself, in the order of this paper and without anything that tells an answer. */
export interface PrintedPaper extends PrintView {
  passPercent: number;
  timeLimitMinutes: number;
  questions: QuestionFace[];
}

/** What became of a paper whose answers were entered. */
export interface EnteredPaper {
  attemptId: string;
  /** Null while an answer waits for its mark. */
  passed: boolean | null;
  scorePercent: number | null;
}
