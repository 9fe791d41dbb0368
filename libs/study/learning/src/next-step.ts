/** Where a learner stands in one course; the courses are given in the order in which they should be taken up. */
export interface CourseStanding {
  slug: string;
  title: string;
  enrolled: boolean;
  completed: boolean;
  /** The first lesson that is not done, `null` when all are. */
  nextLesson: { key: string; title: string } | null;
  quizPassed: boolean;
  /** Attempts that may still be begun, an open one counted with them. */
  attemptsLeft: number;
}

export type NextStepKind = 'enrol' | 'lesson' | 'quiz' | 'vneid' | 'done';

/** The one thing to do next; what it names depends on its kind. */
export interface NextStep {
  kind: NextStepKind;
  courseSlug?: string;
  courseTitle?: string;
  lessonKey?: string;
  lessonTitle?: string;
}

/**
 * Finds the one next step: first what is begun (its lessons, then its quiz), then a new course, then the VNeID
 * sign-in at level 2, which is asked for last because it may need a visit to the police. A quiz without attempts
 * left steps behind other courses: its page says who can help.
 */
export function nextStepOf(courses: readonly CourseStanding[], hasVneidLevel2: boolean): NextStep {
  const begun = courses.filter((course) => course.enrolled && !course.completed);
  const lesson = begun.find((course) => course.nextLesson);
  const waiting = begun.filter((course) => !course.nextLesson && !course.quizPassed);
  const quiz = waiting.find((course) => course.attemptsLeft > 0);
  const fresh = courses.find((course) => !course.enrolled && !course.completed);
  if (quiz) return at('quiz', quiz);
  if (lesson?.nextLesson) {
    return { ...at('lesson', lesson), lessonKey: lesson.nextLesson.key, lessonTitle: lesson.nextLesson.title };
  }
  if (fresh) return at('enrol', fresh);
  if (waiting[0]) return at('quiz', waiting[0]);
  return { kind: hasVneidLevel2 ? 'done' : 'vneid' };
}

function at(kind: NextStepKind, course: CourseStanding): NextStep {
  return { kind, courseSlug: course.slug, courseTitle: course.title };
}
