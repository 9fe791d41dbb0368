import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { Database } from '@hvs/platform/database';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { CourseReopening } from './course-reopening.js';

interface Regrade {
  reason: string;
  accountId: string;
  personId: string;
}

@ReactsTo('quiz.regraded')
@Injectable()
export class ReopenCourseWhenQuizRegraded implements Reaction<'quiz.regraded'> {
  constructor(
    private readonly database: Database,
    private readonly reopening: CourseReopening,
  ) {}

  react = async ({ enrolmentId, regradeId, passedAfter }: DomainEvents['quiz.regraded']): Promise<void> => {
    if (passedAfter) return;
    const [regrade] = await this.database.query<Regrade>(
      `select reason, coalesce(applied_by, drawn_up_by) as "accountId", drawn_up_by_person as "personId"
         from quiz_regrade where id = $1`,
      [regradeId],
      'learning-regrade',
    );
    if (!regrade) return;
    const { reason, accountId, personId } = regrade;
    await this.reopening.reopenIfUnpassed(enrolmentId, { reason, by: { accountId, personId } });
  };
}
