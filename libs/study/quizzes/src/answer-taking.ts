import { Inject, Injectable } from '@nestjs/common';
import { acceptsAnswer } from '@hvs/contracts';
import { type Clock, DomainError } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { BoundedCache, Courses } from '@hvs/study/courses';
import { ANSWER } from './attempts.sql.js';
import { GRACE_MS } from './attempt-timing.js';
import { plainAnswer } from './grade-paper.js';

/** What never changes of an attempt: its version and the questions on its paper. */
interface OnPaper {
  personId: string;
  courseVersionId: string;
  keys: string[];
}

/** What became of an answer; nothing comes back when the attempt is not this person's or its course was left. */
interface AnswerFate {
  submitted: boolean;
  late: boolean;
  early: boolean;
  onPaper: boolean;
  supervising: boolean;
}

/** As many learners as may sit a quiz at the same time; what was forgotten is read again. */
const ATTEMPTS_IN_MEMORY = 2_000;

/** Takes the answers of learners: the newest of a question counts, from whichever device it comes. */
@Injectable()
export class AnswerTaking {
  private readonly papers = new BoundedCache<OnPaper>(ATTEMPTS_IN_MEMORY);

  constructor(
    private readonly database: Database,
    private readonly courses: Courses,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Keeps the answer to one question in place of an earlier one; an empty one takes the answer back.
   *
   * @throws DomainError `attempt.not-found`, `attempt.submitted`, `attempt.time-over`, `attempt.not-begun`,
   *   `attempt.on-paper`, `supervision.own-quiz`, `attempt.unknown-question` when the question is not on the paper or
   *   the answer is none that could be given to it
   */
  async take(personId: string, attemptId: string, questionKey: string, answer: readonly string[]): Promise<void> {
    const said = await this.possible(personId, attemptId, questionKey, answer);
    const now = this.clock.now();
    const latest = new Date(now.getTime() - GRACE_MS);
    const [fate] = await this.database.query<AnswerFate>(
      ANSWER,
      [attemptId, personId, questionKey, said, latest, now],
      'quiz-answer',
    );
    if (!fate) throw new DomainError('attempt.not-found');
    if (fate.submitted) throw new DomainError('attempt.submitted');
    if (fate.onPaper) throw new DomainError('attempt.on-paper');
    if (fate.late) throw new DomainError('attempt.time-over');
    if (fate.early) throw new DomainError('attempt.not-begun');
    if (fate.supervising) throw new DomainError('supervision.own-quiz');
  }

  /** The answer as it is kept. @throws DomainError `attempt.not-found`, `attempt.unknown-question` */
  async possible(
    personId: string,
    attemptId: string,
    questionKey: string,
    answer: readonly string[],
  ): Promise<readonly string[]> {
    const paper = await this.papers.get(attemptId, () => this.read(attemptId));
    if (paper.personId !== personId) throw new DomainError('attempt.not-found');
    const bank = await this.courses.questionBank(paper.courseVersionId);
    const question = paper.keys.includes(questionKey) ? bank.find(({ key }) => key === questionKey) : undefined;
    const said = question ? plainAnswer(question, answer) : [];
    if (!question || !acceptsAnswer(question, said)) throw new DomainError('attempt.unknown-question');
    return said;
  }

  private async read(attemptId: string): Promise<OnPaper> {
    const [row] = await this.database.query<OnPaper>(
      `select person_id as "personId", course_version_id as "courseVersionId",
         array(select q ->> 'key' from jsonb_array_elements(paper) q) as keys
       from quiz_attempt where id = $1`,
      [attemptId],
      'quiz-paper',
    );
    if (!row) throw new DomainError('attempt.not-found');
    return row;
  }
}
