import { Injectable } from '@nestjs/common';
import { Database } from '@hvs/platform/database';
import { Courses } from '@hvs/study/courses';
import type { PaperFacts } from '@hvs/study/questions';
import type { Paper } from '../draw-paper.js';

interface SubmittedRow {
  courseVersionId: string;
  paper: Paper;
  answers: Record<string, string[]> | null;
}

/** Reads a paper that was handed in, with its questions as the course version holds them. */
@Injectable()
export class SubmittedPapers {
  constructor(
    private readonly database: Database,
    private readonly courses: Courses,
  ) {}

  /** Nothing when the attempt is not there or still open. */
  async find(personId: string, attemptId: string): Promise<PaperFacts | undefined> {
    const [row] = await this.database.query<SubmittedRow>(
      `select a.course_version_id as "courseVersionId", a.paper,
         (select jsonb_object_agg(w.question_key, w.chosen) from quiz_answer w
          where w.person_id = a.person_id and w.attempt_id = a.id) as answers
       from quiz_attempt a where a.id = $1 and a.person_id = $2 and a.submitted_at is not null`,
      [attemptId, personId],
      'quiz-submitted-paper',
    );
    if (!row) return undefined;
    const onPaper = new Set(row.paper.map(({ key }) => key));
    const bank = await this.courses.questionBank(row.courseVersionId);
    return {
      attemptId,
      questions: bank.filter(({ key }) => onPaper.has(key)),
      answers: new Map(Object.entries(row.answers ?? {})),
    };
  }
}
