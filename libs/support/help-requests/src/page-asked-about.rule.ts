/** The course and lesson that a page of the residents' app is about. */
export interface AskedAbout {
  courseSlug: string;
  lessonKey: string | null;
}

const COURSE_PAGE = /^\/khoa-hoc\/([a-z0-9-]+)(?:\/bai\/([a-z0-9-]+))?(?:[/?#]|$)/;

/** Reads course and lesson from the path of a page; null for pages that are about no course. */
export function askedAbout(page: string | undefined): AskedAbout | null {
  const [, courseSlug, lessonKey = null] = COURSE_PAGE.exec(page ?? '') ?? [];
  return courseSlug ? { courseSlug, lessonKey } : null;
}
