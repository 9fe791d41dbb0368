import { Inject, Injectable } from '@nestjs/common';
import type { QuestionOf } from '@hvs/contracts';
import { type Clock, DomainError } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Audit } from '@hvs/foundation/audit';
import { Courses } from '@hvs/study/courses';
import { AttemptClosing } from '../attempt-closing.js';
import { AttemptOutcome } from '../attempt-outcome.js';
import { gradeOf } from '../attempt.view.js';
import { type AttemptRow, Attempts } from '../attempts.js';
import { pathsOf, within } from '../reach.js';
import { pointsFit } from './check-points.rule.js';
import type { MarkingSheet, OpenAnswer, WaitingAttempt, WaitingPage } from './marking.view.js';

const PAGE = 30;

/** What a trainer gives one answer. */
export interface GivenMark {
  questionKey: string;
  /** Rubric line → points. */
  points: Record<string, number>;
  comment: string | null;
}

const WAITING = `
  select a.id as "attemptId", p.id as "personId", p.full_name as "fullName",
    extract(year from p.birth_date)::int as "birthYear", u.name as "hamletName", e.course_id as "courseId",
    a.course_version_id as "courseVersionId", a.submitted_at as "submittedAt"
  from quiz_attempt a join enrolment e on e.id = a.enrolment_id
  join person p on p.id = a.person_id join unit u on u.id = p.hamlet_id
  where a.submitted_at is not null and a.person_id <> $1 and ${within(2)}`;

/** Trainers mark what learners wrote in their own words; with the last mark the grade is final. */
@Injectable()
export class QuizMarking {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly courses: Courses,
    private readonly attempts: Attempts,
    private readonly closing: AttemptClosing,
    private readonly outcome: AttemptOutcome,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What waits within the jurisdiction, the longest first; never the trainer's own. */
  async waiting(actor: Actor, after?: string): Promise<WaitingPage> {
    const rows = await this.database.query<WaitingAttempt>(
      `${WAITING} and a.passed is null and ($3::uuid is null or (a.submitted_at, a.id) >
         (select l.submitted_at, l.id from quiz_attempt l where l.id = $3))
       order by a.submitted_at, a.id limit $4`,
      [actor.personId, pathsOf(actor, 'quiz:manage'), after ?? null, PAGE + 1],
    );
    const page = rows.slice(0, PAGE);
    const attempts = await Promise.all(page.map(async (row) => ({ ...row, courseTitle: await this.titleOf(row) })));
    return { attempts, nextAfter: rows.length > PAGE ? (page.at(-1)?.attemptId ?? null) : null };
  }

  /** The answers of one attempt beside their rubrics. @throws DomainError `marking.not-found` also outside the jurisdiction */
  async sheet(actor: Actor, attemptId: string): Promise<MarkingSheet> {
    const waiting = await this.find(actor, attemptId);
    const attempt = await this.attempts.find(waiting.personId, attemptId);
    if (!attempt) throw new DomainError('marking.not-found');
    const course = await this.courses.version(attempt.courseVersionId);
    const grade = gradeOf(attempt, await this.courses.questionBank(attempt.courseVersionId), course);
    return {
      ...waiting,
      courseTitle: course.title.vi,
      done: grade.pendingKeys.size === 0,
      answers: (await this.openOn(attempt)).map((question) => openAnswerOf(question, attempt)),
    };
  }

  /**
   * Keeps the mark of one answer; until the last one is given it may be changed. With the last one the grade is final:
   * evidence and events are written, and the learner is told.
   *
   * @throws DomainError `marking.not-found`, `marking.done`, `marking.points-invalid`
   */
  async mark(actor: Actor, attemptId: string, given: GivenMark): Promise<MarkingSheet> {
    const { personId } = await this.find(actor, attemptId);
    await this.database.transaction(async () => {
      const attempt = await this.closing.locked(personId, attemptId);
      const course = await this.courses.version(attempt.courseVersionId);
      const bank = await this.courses.questionBank(attempt.courseVersionId);
      if (gradeOf(attempt, bank, course).pendingKeys.size === 0) throw new DomainError('marking.done');
      const question = (await this.openOn(attempt)).find(({ key }) => key === given.questionKey);
      if (!question || !pointsFit(question, given.points)) throw new DomainError('marking.points-invalid');
      await this.keep(actor, attempt, given);
      await this.finish(actor, { ...attempt, marks: { ...attempt.marks, [given.questionKey]: given } });
    });
    return this.sheet(actor, attemptId);
  }

  private async finish(actor: Actor, attempt: AttemptRow): Promise<void> {
    const course = await this.courses.version(attempt.courseVersionId);
    const grade = gradeOf(attempt, await this.courses.questionBank(attempt.courseVersionId), course);
    const { attemptId, personId, communeId } = attempt;
    const at = attempt.submittedAt ?? this.clock.now();
    const isFinal = grade.pendingKeys.size === 0;
    const { scorePercent, passed } = grade;
    if (isFinal) {
      await this.attempts.close(attemptId, at, grade);
      await this.outcome.tellMarked(attempt, { course, grade, at });
    }
    await this.audit.record({
      action: 'quiz.marked',
      actor: { accountId: actor.accountId, personId: actor.personId },
      subjectPersonId: personId,
      subjectId: attemptId,
      communeId,
      details: { course: course.slug, ...(isFinal ? { scorePercent, passed } : { waiting: grade.pendingKeys.size }) },
    });
  }

  private async keep(actor: Actor, attempt: AttemptRow, { questionKey, points, comment }: GivenMark): Promise<void> {
    await this.database.query(
      `insert into quiz_mark (person_id, commune_id, attempt_id, question_key, points, comment, marked_by,
         marked_by_person, marked_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (attempt_id, question_key) do update set points = excluded.points, comment = excluded.comment,
         marked_by = excluded.marked_by, marked_by_person = excluded.marked_by_person, marked_at = excluded.marked_at`,
      [
        attempt.personId,
        attempt.communeId,
        attempt.attemptId,
        questionKey,
        points,
        comment,
        actor.accountId,
        actor.personId,
        this.clock.now(),
      ],
    );
  }

  private async find(actor: Actor, attemptId: string): Promise<WaitingAttempt> {
    const [row] = await this.database.query<WaitingAttempt>(`${WAITING} and a.id = $3`, [
      actor.personId,
      pathsOf(actor, 'quiz:manage'),
      attemptId,
    ]);
    if (!row) throw new DomainError('marking.not-found');
    return row;
  }

  private async openOn({ paper, courseVersionId }: AttemptRow): Promise<QuestionOf<'open'>[]> {
    const bank = await this.courses.questionBank(courseVersionId);
    const onPaper = new Set(paper.map(({ key }) => key));
    return bank.filter(
      (question): question is QuestionOf<'open'> => question.kind === 'open' && onPaper.has(question.key),
    );
  }

  private async titleOf({ courseVersionId }: WaitingAttempt): Promise<string> {
    return (await this.courses.version(courseVersionId)).title.vi;
  }
}

function openAnswerOf(question: QuestionOf<'open'>, { answers, marks }: AttemptRow): OpenAnswer {
  const { key, text, rubric, passPoints, explanation } = question;
  return {
    questionKey: key,
    text,
    answer: answers[key]?.[0] ?? '',
    rubric,
    passPoints,
    explanation,
    mark: marks[key] ?? null,
  };
}
