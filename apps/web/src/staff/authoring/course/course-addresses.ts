import { readPartName, type PartName } from '@hvs/contracts';

/** Where the pages of a course in the making are. */
export const AUTHORING = '/bien-soan';
export const coursePage = (courseId: string): string => `${AUTHORING}/khoa-hoc/${courseId}`;
export const lessonPage = (courseId: string, key: string): string => `${coursePage(courseId)}/bai/${key}`;
export const practicePage = (courseId: string, key: string): string => `${coursePage(courseId)}/thuc-hanh/${key}`;
/** How its practices go, in counts. */
export const practiceCountsPage = (courseId: string): string => `${AUTHORING}/thuc-hanh/${courseId}`;
export const headPage = (courseId: string): string => `${coursePage(courseId)}/thong-tin`;
export const quizPage = (courseId: string): string => `${coursePage(courseId)}/kiem-tra`;
export const reviewPage = (courseId: string): string => `${coursePage(courseId)}/duyet`;
export const historyPage = (courseId: string, part: PartName): string =>
  `${coursePage(courseId)}/lich-su/${encodeURIComponent(part)}`;

/** The page on which a part is edited. */
export function pageOfPart(courseId: string, part: PartName): string {
  const name = readPartName(part);
  if (name?.key) return name.kind === 'lesson' ? lessonPage(courseId, name.key) : practicePage(courseId, name.key);
  return name?.kind === 'quiz' ? quizPage(courseId) : headPage(courseId);
}
