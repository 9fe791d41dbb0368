import { Injectable } from '@nestjs/common';
import type { EnrolmentFact } from '@hvs/contracts';
import { Database } from '@hvs/platform/database';
import { type AttemptQuestion, Quizzes } from '@hvs/study/quizzes';
import { remembered } from './memory.rule.js';
import { type KeptCard, ReviewCards } from './review-cards.js';

/** Turns what became of a quiz into questions to go over. */
@Injectable()
export class ReviewPlanning {
  constructor(
    private readonly database: Database,
    private readonly quizzes: Quizzes,
    private readonly cards: ReviewCards,
  ) {}

  /**
   * Plans the questions of an attempt that were answered wrong and whose solutions the quiz shows; a question that is
   * already gone over counts as answered, right or wrong. The same attempt again changes nothing.
   */
  async planAfter({ personId, courseId, courseVersionId, attemptId }: Planned): Promise<void> {
    const { submittedAt, questions } = await this.quizzes.attempt(personId, attemptId);
    const judged = questions.filter(mayBeGoneOver);
    if (!submittedAt || judged.length === 0) return;
    await this.database.transaction(async () => {
      const known = await this.cards.lockOfCourse(personId, courseId);
      const changed: KeptCard[] = [];
      for (const { key, right } of judged) {
        const card = known.get(key);
        if (card ? card.memory.lastAt >= submittedAt : right) continue;
        changed.push({
          courseVersionId,
          questionKey: key,
          memory: remembered(card?.memory ?? null, right === true, submittedAt),
        });
      }
      await this.cards.keep({ personId, courseId }, changed);
    });
  }
}

type Planned = Pick<EnrolmentFact, 'personId' | 'courseId' | 'courseVersionId'> & { attemptId: string };

/** What a trainer marks cannot be judged at once, and what turned out to be faulty teaches nobody. */
const mayBeGoneOver = ({ kind, right, dropped, correctWords }: AttemptQuestion): boolean =>
  right !== undefined && correctWords !== undefined && !dropped && kind !== 'open';
