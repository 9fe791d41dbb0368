import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  acceptsAnswer,
  faceOfQuestion,
  type Question,
  shownOrderOf,
  solutionOfQuestion,
  verdictOnAnswer,
  wordsOfAnswer,
} from '@hvs/contracts';
import { type Clock, DomainError, shuffled, streamOf, todayIn, VIETNAM } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Courses } from '@hvs/study/courses';
import type { Learner } from '@hvs/study/enrolments';
import { remembered } from './memory.rule.js';
import type { DailyReview, JudgedReviewAnswer, NewReviewAnswer, ReviewCard } from './review.view.js';
import { type CardRow, ReviewCards } from './review-cards.js';
import { StudyDays } from './study-days.service.js';

/** Two to three minutes; more is a burden, and what waits longer is known less well anyway. */
const CARDS_A_DAY = 5;

interface GivenAnswer {
  cardId: string;
  personId: string;
  chosen: string[];
}

/** What people go over each day. Answers here are practice: they are no evidence and change no result. */
@Injectable()
export class Reviews {
  constructor(
    private readonly database: Database,
    private readonly courses: Courses,
    private readonly cards: ReviewCards,
    private readonly days: StudyDays,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The questions for today, in an order of their parts that changes from day to day. */
  async of(personId: string): Promise<DailyReview> {
    const today = this.today();
    const answeredToday = await this.answeredOn(personId, today);
    const due = await this.cards.due(personId, today, Math.max(0, CARDS_A_DAY - answeredToday));
    const cards = await Promise.all(due.map((card) => this.shown(card, today)));
    return {
      answeredToday,
      cards,
      nextOn: cards.length > 0 ? null : await this.cards.nextDay(personId, today),
      streak: await this.days.streakOf(personId, today),
    };
  }

  /** How many questions wait for the person today. */
  async dueToday(personId: string): Promise<number> {
    const today = this.today();
    const due = await this.cards.due(personId, today, CARDS_A_DAY);
    if (due.length === 0) return 0;
    return Math.min(due.length, Math.max(0, CARDS_A_DAY - (await this.answeredOn(personId, today))));
  }

  /**
   * Judges an answer and plans when the question is asked again. The same id again gives the same judgement.
   *
   * @throws DomainError `review.card-not-found` also for another person's and while a quiz could ask the same,
   *   `review.not-due` when it was answered today already, `review.answer-impossible`, `review.id-used`
   */
  answer(learner: Learner, answer: NewReviewAnswer): Promise<JudgedReviewAnswer> {
    return this.database.transaction(async () => {
      const card = await this.cards.lock(learner.personId, answer.cardId);
      if (!card) throw new DomainError('review.card-not-found');
      const question = await this.questionOf(card);
      const known = await this.known(learner.personId, answer);
      if (known) return judgedOf(question, known.chosen, card.memory.dueOn);
      return this.judge(learner, { answer, card, question });
    });
  }

  private async judge(
    { personId, assistedBy }: Learner,
    { answer, card, question }: { answer: NewReviewAnswer; card: CardRow; question: Question },
  ): Promise<JudgedReviewAnswer> {
    const now = this.clock.now();
    const today = todayIn(VIETNAM, now);
    if (!card.memory.dueOn || card.memory.dueOn > today) throw new DomainError('review.not-due');
    if (!acceptsAnswer(question, answer.chosen)) throw new DomainError('review.answer-impossible');
    const { right } = verdictOnAnswer(question, answer.chosen);
    const memory = remembered(card.memory, right, now);
    await this.cards.keep({ personId, courseId: card.courseId }, [{ ...card, memory }]);
    await this.database.query(
      `insert into review_answer (id, card_id, person_id, chosen, was_right, assisted_by, answered_at, answered_on)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [answer.id, card.cardId, personId, answer.chosen, right, assistedBy ?? null, now, today],
      'review-answer',
    );
    return judgedOf(question, answer.chosen, memory.dueOn);
  }

  /** The same answer as it was sent before. */
  private async known(personId: string, { id, cardId }: NewReviewAnswer): Promise<GivenAnswer | undefined> {
    const [known] = await this.database.query<GivenAnswer>(
      `select card_id as "cardId", person_id as "personId", chosen from review_answer where id = $1`,
      [id],
      'review-answer-known',
    );
    if (known && (known.cardId !== cardId || known.personId !== personId)) throw new DomainError('review.id-used');
    return known;
  }

  private async answeredOn(personId: string, day: string): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      `select count(*)::int as count from review_answer where person_id = $1 and answered_on = $2::date`,
      [personId, day],
      'review-answered-on',
    );
    return row?.count ?? 0;
  }

  private async shown(card: CardRow, day: string): Promise<ReviewCard> {
    const { slug, title } = await this.courses.version(card.courseVersionId);
    const question = await this.questionOf(card);
    const stream = streamOf(createHash('sha256').update(`${card.cardId} ${day}`).digest('hex').slice(0, 32));
    const order = shownOrderOf(question, (keys) => shuffled(keys, stream));
    return {
      cardId: card.cardId,
      courseSlug: slug,
      courseTitle: title.vi,
      question: faceOfQuestion(question, order),
    };
  }

  private async questionOf({ courseVersionId, questionKey }: CardRow): Promise<Question> {
    const bank = await this.courses.questionBank(courseVersionId);
    const question = bank.find(({ key }) => key === questionKey);
    if (!question) throw new Error(`version ${courseVersionId} holds no question ${questionKey}`);
    return question;
  }

  private today = (): string => todayIn(VIETNAM, this.clock.now());
}

function judgedOf(question: Question, chosen: string[], dueOn: string | null): JudgedReviewAnswer {
  const { right, feedback } = verdictOnAnswer(question, chosen);
  const { words, answer, explanation } = solutionOfQuestion(question);
  const chosenWords = wordsOfAnswer(question, chosen);
  return { right, chosenWords, correctWords: words, correct: answer, feedback, explanation, dueOn };
}
