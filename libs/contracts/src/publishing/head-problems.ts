import { competenceOf } from '../competences/frameworks.js';
import type { CourseHead, CourseParts } from '../drafting/course-parts.js';
import { advice, type FoundProblem, isBlank, refusal, when } from './course-problem.js';

/** What is known of the other courses. */
export interface CoursesAround {
  /** Slug of the course itself, as prerequisites name it. */
  slug: string;
  /** Published courses: slug → slugs of those that must or should be taken before. */
  prerequisitesOf: ReadonlyMap<string, readonly string[]>;
}

/** What keeps the head of a course from being published. */
export function problemsOfHead(head: CourseHead, parts: CourseParts, around: CoursesAround): FoundProblem[] {
  const { title, summary, targetGroups, estimatedMinutes, lessonKeys, competences } = head;
  return [
    ...when(isBlank(title.vi), refusal('title.vi', 'Khóa học chưa có tên.', 'The course has no title.')),
    ...when(isBlank(summary.vi), refusal('summary.vi', 'Chưa có lời giới thiệu ngắn.', 'The summary is missing.')),
    ...when(
      targetGroups.length === 0,
      refusal('targetGroups', 'Chưa chọn nhóm đối tượng.', 'No target group is chosen.'),
    ),
    ...when(estimatedMinutes < 1, advice('estimatedMinutes', 'Chưa ghi tổng số phút.', 'Say how long it takes.')),
    ...when(lessonKeys.length === 0, refusal('lessonKeys', 'Khóa học chưa có bài nào.', 'The course has no lesson.')),
    ...problemsOfList('lessonKeys', lessonKeys, parts.lessons),
    ...problemsOfList('practiceKeys', head.practiceKeys, parts.practices),
    ...competences.flatMap((code, index) =>
      when(
        competenceOf(code) === undefined,
        refusal(`competences[${index}]`, `Không có năng lực mã «${code}».`, `There is no competence “${code}”.`),
      ),
    ),
    ...head.prerequisites.flatMap(({ course }, index) =>
      problemsOfPrerequisite(course, `prerequisites[${index}]`, around),
    ),
  ];
}

function problemsOfList(
  field: string,
  keys: readonly string[],
  contents: ReadonlyMap<string, unknown>,
): FoundProblem[] {
  return keys.flatMap((key, index) => [
    ...when(
      keys.indexOf(key) !== index,
      refusal(`${field}[${index}]`, `«${key}» đứng hai lần trong khóa học.`, `“${key}” stands twice in the course.`),
    ),
    ...when(
      !contents.has(key),
      refusal(`${field}[${index}]`, `Chưa có nội dung của «${key}».`, `“${key}” has no content yet.`),
    ),
  ]);
}

function problemsOfPrerequisite(course: string, field: string, around: CoursesAround): FoundProblem[] {
  if (course === around.slug)
    return [refusal(field, 'Khóa học không thể đòi học chính nó trước.', 'A course cannot come before itself.')];
  if (!around.prerequisitesOf.has(course))
    return [refusal(field, `Không có khóa học «${course}» đã phát hành.`, `There is no published course “${course}”.`)];
  return when(
    reaches(course, around),
    refusal(
      field,
      `Khóa «${course}» lại đòi học khóa này trước, nên không ai bắt đầu được.`,
      `“${course}” in turn asks for this course, so nobody could begin.`,
    ),
  );
}

/** Whether one comes back to the course by way of what `from` asks for. */
function reaches(from: string, { slug, prerequisitesOf }: CoursesAround): boolean {
  const seen = new Set([from]);
  for (const course of seen) {
    const asked = prerequisitesOf.get(course) ?? [];
    if (asked.includes(slug)) return true;
    asked.forEach((each) => seen.add(each));
  }
  return false;
}
