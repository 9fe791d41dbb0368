import type { QuestionFace } from '@hvs/contracts';
import type { StudyStreak } from './study-streak.rule.js';

/** A question to go over, without anything that tells its answer. */
export interface ReviewCard {
  cardId: string;
  courseSlug: string;
  courseTitle: string;
  question: QuestionFace;
}

/** What somebody goes over today: a few questions they once answered wrong. */
export interface DailyReview {
  answeredToday: number;
  /** At most five a day, those answered today among them. */
  cards: ReviewCard[];
  /** With none left for today: the day on which the next ones come, `YYYY-MM-DD`; null when none are planned. */
  nextOn: string | null;
  /** Null for whoever has not asked for their days to be counted. */
  streak: StudyStreak | null;
}

/** An answer as it is sent. */
export interface NewReviewAnswer {
  /** Made by the client, so that sending it twice counts once. */
  id: string;
  cardId: string;
  /** As `Answer` of the contracts says for each kind; empty says «I do not remember». */
  chosen: string[];
}

/** What became of an answer, with the right one and why. */
export interface JudgedReviewAnswer {
  right: boolean;
  chosenWords: string;
  correctWords: string;
  /** A right answer, as `chosen` says answers. */
  correct: string[];
  feedback: string[];
  explanation: string;
  /** The day on which it is asked again, `YYYY-MM-DD`; null when it is known well enough. */
  dueOn: string | null;
}
