import { Injectable } from '@nestjs/common';
import {
  type CourseParts,
  type CourseProblem,
  mediaOfLesson,
  mediaOfPractice,
  problemsOfCourse,
  type PublishingFacts,
  type Question,
  uploadedFileIn,
} from '@hvs/contracts';
import { Files } from '@hvs/foundation/files';
import { Courses } from '@hvs/study/courses';
import { QuestionBank } from '@hvs/study/questions';
import type { CourseRow } from './course-rows.js';

/** A draft with what it can be held against. */
export interface CheckedDraft {
  problems: CourseProblem[];
  /** The questions its quiz draws from. */
  pool: Question[];
}

/** Finds out what a draft must fit to: the question bank, the other courses, the files. */
@Injectable()
export class CourseFacts {
  constructor(
    private readonly bank: QuestionBank,
    private readonly courses: Courses,
    private readonly files: Files,
  ) {}

  async check(parts: CourseParts, course: CourseRow): Promise<CheckedDraft> {
    const blueprint = parts.quiz?.blueprint ?? [];
    const pool = blueprint.length === 0 ? [] : await this.bank.poolFor(course.unitPath ?? '', blueprint);
    return { pool, problems: problemsOfCourse(parts, await this.factsFor(parts, course, pool)) };
  }

  private async factsFor(parts: CourseParts, { slug }: CourseRow, pool: Question[]): Promise<PublishingFacts> {
    const known = await this.courses.known();
    const prerequisitesOf = new Map(
      known.map((course) => [course.slug, (course.prerequisites ?? []).map((each) => each.course)]),
    );
    // Whoever writes courses may mark open answers, so a unit with a draft has somebody to do it.
    return { slug, pool, prerequisitesOf, readyFiles: await this.readyAmong(parts), canBeMarked: true };
  }

  private async readyAmong({ lessons, practices }: CourseParts): Promise<Set<string>> {
    const uses = [...[...lessons.values()].flatMap(mediaOfLesson), ...[...practices.values()].flatMap(mediaOfPractice)];
    const ids = new Set(uses.flatMap(({ src }) => uploadedFileIn(src) ?? []));
    const found = await this.files.find([...ids]);
    return new Set(found.filter(({ state }) => state === 'ready').map(({ id }) => id));
  }
}
