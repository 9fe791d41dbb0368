import { Injectable } from '@nestjs/common';
import type { TargetGroup } from '@hvs/contracts';
import { Courses } from '@hvs/study/courses';
import { findContradictions } from '../language/checking/find-contradictions.js';
import type { CriteriaProblem, Criterion } from '../language/criterion.js';
import { coursesNamed } from './courses-named.rule.js';
import { type CriteriaSetDocument, inside, readSetDocument } from './set-document.rule.js';

/** What was made of a typed document: the set and no problems, or every problem that was found. */
export type CheckedDocument =
  { document: CriteriaSetDocument; problems: [] } | { document: null; problems: CriteriaProblem[] };

/** Checks typed documents by themselves and against what the commune has: its courses. */
@Injectable()
export class DraftChecker {
  constructor(private readonly courses: Courses) {}

  /** Everything that is wrong with a document; a slot without a criterion has nothing to be wrong. */
  async check(typed: unknown, group?: TargetGroup): Promise<CheckedDocument> {
    const reading = readSetDocument(typed, group);
    if (!reading.document?.criterion) return reading;
    const { criterion, combining } = reading.document;
    const contradictions = findContradictions(criterion, combining);
    const problems = [
      ...contradictions.map(({ path, message }) => ({ path: inside(path), message })),
      ...(await this.missingCourses(criterion)),
    ];
    return problems.length > 0 ? { document: null, problems } : reading;
  }

  private async missingCourses(criterion: Criterion): Promise<CriteriaProblem[]> {
    const known = new Set((await this.courses.known()).map(({ slug }) => slug));
    return coursesNamed(criterion)
      .filter(({ slug }) => !known.has(slug))
      .map(({ slug, path }) => ({
        path: inside(path),
        message: {
          vi: `Không có khóa học «${slug}». Hãy chọn một khóa trong danh sách.`,
          en: `There is no course “${slug}”. Choose one of the list.`,
        },
      }));
  }
}
