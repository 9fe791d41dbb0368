import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { Database } from '@hvs/platform/database';
import { Notices } from './notices.service.js';

/** Tells learners what became of their quizzes while they were away. */
@Injectable()
export class QuizNotices {
  constructor(
    private readonly database: Database,
    private readonly notices: Notices,
  ) {}

  async tellOfMark({
    personId,
    attemptId,
    passed,
    scorePercent,
    courseId,
  }: DomainEvents['quiz.marked']): Promise<void> {
    const facts = { course: await this.titleOf(courseId), passed, scorePercent };
    const href = `/kiem-tra/${attemptId}`;
    await this.notices.tell([{ personId, kind: 'quiz-marked', facts, href, sourceKey: `quiz-marked:${attemptId}` }]);
  }

  async tellOfRegrade(regraded: DomainEvents['quiz.regraded']): Promise<void> {
    const { personId, attemptId, regradeId, courseId, scoreBefore, scoreAfter, passedBefore, passedAfter } = regraded;
    const course = await this.titleOf(courseId);
    const facts = { course, scoreBefore, scoreAfter, passedBefore, passedAfter };
    const sourceKey = `quiz-regraded:${regradeId}:${attemptId}`;
    const href = `/kiem-tra/${attemptId}`;
    await this.notices.tell([{ personId, kind: 'quiz-regraded', facts, href, sourceKey }]);
  }

  private async titleOf(courseId: string): Promise<{ vi: string; en: string }> {
    const [row] = await this.database.query<{ title: { vi: string; en: string } }>(
      `select v.document -> 'title' as title from course c join course_version v on v.id = c.current_version_id
        where c.id = $1`,
      [courseId],
      'study-notices-course',
    );
    const { vi = '', en = '' } = row?.title ?? {};
    return { vi, en: en === '' ? vi : en };
  }
}
