import type { BilingualText, Provenance } from '@hvs/contracts';
import type { Criterion, Given, Tone } from '../criterion.js';
import type { CriterionKind } from '../criterion-kind.js';
import { matching } from '../evaluation/matching.js';
import { bilingual, months, optional, provenance, slug } from '../reading/fields.js';
import type { Matcher } from '../rule.js';
import { conditionsInWords, quoted, say } from '../words/say.js';
import { shortfall } from '../words/shortfall.js';

/**
 * `{ key, kind: "course-passed", course: "<slug>", title: { vi, en }, minimumProvenance?, withinMonths? }`: met once
 * the course was completed in any version. The title stands in the document so that an old decision can be read
 * without the course.
 */
export interface CoursePassed extends Criterion {
  kind: 'course-passed';
  course: string;
  title: BilingualText;
  minimumProvenance?: Provenance;
  withinMonths?: number;
}

function completionOf({ course, minimumProvenance, withinMonths }: CoursePassed): Matcher {
  return { kinds: ['course-completed'], subject: course, provenanceAtLeast: minimumProvenance, withinMonths };
}

export const coursePassed: CriterionKind<CoursePassed> = {
  kind: 'course-passed',
  title: { vi: 'Hoàn thành một khóa học', en: 'Complete a course' },
  fields: {
    course: slug,
    title: bilingual,
    minimumProvenance: optional(provenance),
    withinMonths: optional(months),
  },
  plan: (criterion) => ({ form: 'seen', atLeast: 1, of: [completionOf(criterion)] }),
  label(criterion, language) {
    const title = quoted(criterion.title, language);
    const asked = language === 'vi' ? `Hoàn thành khóa học ${title}` : `Complete the course ${title}`;
    return asked + conditionsInWords(criterion, language);
  },
  missing(criterion, _finding, given, tone) {
    const [vi, en] = [quoted(criterion.title, 'vi'), quoted(criterion.title, 'en')];
    const asked = say(tone, {
      vi: {
        learner: `Hãy học hết các bài của khóa ${vi} rồi làm đạt bài kiểm tra.`,
        helper: `Cùng người học mở khóa ${vi}, học hết các bài rồi để họ tự làm bài kiểm tra.`,
        officer: `Chưa hoàn thành khóa ${vi}.`,
      },
      en: {
        learner: `Finish the lessons of the course ${en}, then pass its quiz.`,
        helper: `Open the course ${en} together, finish its lessons, then let the learner take the quiz.`,
        officer: `The course ${en} is not completed.`,
      },
    });
    return asked + (shortfall([completionOf(criterion)], given, tone) || lessonsDone(criterion, given, tone));
  },
  nearest: ({ course, title }, _finding, _given, { language }) => ({
    kind: 'course',
    course,
    label: language === 'vi' ? `Mở khóa học ${quoted(title, 'vi')}` : `Open the course ${quoted(title, 'en')}`,
  }),
};

/** How many different lessons of the course are finished, as a sentence with a blank before it. */
function lessonsDone({ course }: CoursePassed, given: Given, { language }: Tone): string {
  const rows = matching(given, { kinds: ['lesson-completed'], subject: course });
  const count = new Set(rows.map((row) => ('lesson' in row.value ? row.value.lesson : ''))).size;
  if (count === 0) return '';
  return language === 'vi'
    ? ` Đã học xong ${count} bài.`
    : ` ${count} ${count === 1 ? 'lesson is' : 'lessons are'} finished.`;
}
