import type { BilingualText } from '@hvs/contracts';
import { type Criterion, type CriterionKind, earliest } from './criterion.js';

/**
 * `{ key, kind: "course-passed", course: "<slug>", title: { vi, en } }`: met once the course was completed in any
 * version. The title stands in the document so that an old decision can be read without the course.
 */
export interface CoursePassed extends Criterion {
  kind: 'course-passed';
  course: string;
  title: BilingualText;
}

export const coursePassed: CriterionKind<CoursePassed> = {
  kind: 'course-passed',
  consults: ['course-completed'],
  fields: ['course', 'title'],
  read: (reader) => ({ course: reader.slug('course'), title: reader.bilingual('title') }),
  judge(criterion, given) {
    const completed = earliest(
      given.evidence.filter((row) => row.kind === 'course-completed' && row.value.course === criterion.course),
    );
    return completed
      ? { outcome: 'met', evidenceIds: [completed.id], missing: null }
      : { outcome: 'not-met', evidenceIds: [], missing: { course: criterion.course } };
  },
  label: (criterion, language) =>
    language === 'vi' ? `Hoàn thành khóa học «${criterion.title.vi}»` : `Complete the course “${inEnglish(criterion)}”`,
  missing: (criterion, _finding, language) =>
    language === 'vi'
      ? `Cần hoàn thành khóa học «${criterion.title.vi}»: học hết các bài và đạt bài kiểm tra.`
      : `Complete the course “${inEnglish(criterion)}”: finish its lessons and pass the quiz.`,
  course: ({ course }) => course,
};

function inEnglish(criterion: CoursePassed): string {
  return criterion.title.en || criterion.title.vi;
}
