import { type CourseDocument, type CourseParts, listedIn, type Question } from '@hvs/contracts';

/**
 * The document of a version, made of a draft in which nothing is missing. The questions are a snapshot of the bank, so
 * that what becomes of the bank later changes no paper. Where nobody said how long the course takes, its lessons say it.
 */
export function documentOf(
  { head, quiz, lessons, practices }: CourseParts,
  { slug, version, questions }: { slug: string; version: number; questions: Question[] },
): CourseDocument {
  if (!head || !quiz) throw new Error('a draft without head or quiz is not complete');
  const { lessonKeys, practiceKeys, competences, prerequisites, certificateMonths, ...rest } = head;
  const played = listedIn(practiceKeys, practices);
  const taken = listedIn(lessonKeys, lessons);
  return {
    slug,
    version,
    ...rest,
    estimatedMinutes: head.estimatedMinutes || taken.reduce((sum, { minutes }) => sum + minutes, 0),
    ...(competences.length > 0 ? { competences } : {}),
    ...(prerequisites.length > 0 ? { prerequisites } : {}),
    ...(certificateMonths === undefined ? {} : { certificateMonths }),
    lessons: taken,
    quiz,
    questions,
    ...(played.length > 0 ? { practices: played } : {}),
  };
}
