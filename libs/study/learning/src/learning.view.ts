import type {
  AudioForm,
  Block,
  LessonDocument,
  LessonForm,
  LessonSource,
  QuizRules,
  SignLanguageForm,
} from '@hvs/contracts';
import type { CourseCard, CourseVersion } from '@hvs/study/courses';
import type { NextStep } from './next-step.js';
import type { Standing } from './standings.js';

/** How far a learner has come in one course. Times are instants; titles are Vietnamese. */
export interface EnrolmentCard {
  enrolmentId: string;
  courseId: string;
  courseSlug: string;
  courseTitle: string;
  lessonsDone: number;
  lessonCount: number;
  quizPassed: boolean;
  completedAt: Date | null;
  certificateNumber: string | null;
  certificateExpiresAt: Date | null;
}

export type LearnerCourse = CourseCard & { enrolment: EnrolmentCard | null };

/** A course in the learner's list; `suggested` when it is meant for a group the person is in. */
export type ListedCourse = LearnerCourse & { suggested: boolean };

export interface LessonRow {
  key: string;
  title: string;
  minutes: number;
  done: boolean;
  /** The forms it can be taken in; the full text is always one of them. */
  forms: LessonForm[];
}

/** A course to take before this one. It advises; only `required` locks. */
export interface PrerequisiteRow {
  courseSlug: string;
  courseTitle: string;
  required: boolean;
  done: boolean;
}

/** The rules of the quiz and where the learner stands with it; attempts count over all enrolments in the course. */
export interface QuizState extends QuizRules {
  attemptsUsed: number;
  openAttemptId: string | null;
  bestScorePercent: number | null;
  passed: boolean;
  /** All lessons are done, so that the quiz may be taken. */
  ready: boolean;
}

export type CourseDetail = LearnerCourse & {
  lessons: LessonRow[];
  quiz: QuizState;
  /** Codes of competence frameworks. */
  competences: string[];
  prerequisites: PrerequisiteRow[];
  /** Months after which the certificate expires; null when it never does. */
  certificateMonths: number | null;
};

export interface LessonPage {
  courseSlug: string;
  courseTitle: string;
  key: string;
  title: string;
  minutes: number;
  blocks: Block[];
  /** The other forms of the lesson; whoever finishes one has finished the lesson. */
  easyRead?: Block[];
  audio?: AudioForm;
  signLanguage?: SignLanguageForm;
  sources?: LessonSource[];
  done: boolean;
  previousKey: string | null;
  nextKey: string | null;
  /** From 1. */
  position: number;
  lessonCount: number;
}

export interface LessonCompletion {
  lessonKey: string;
  completedAt: Date;
  lessonsDone: number;
  lessonCount: number;
}

/** The study part of the learner's home page. */
export interface LearnerHome {
  nextStep: NextStep;
  enrolments: EnrolmentCard[];
}

export function enrolmentCardOf(standing: Standing, course: CourseVersion): EnrolmentCard {
  return {
    enrolmentId: standing.enrolmentId,
    courseId: course.courseId,
    courseSlug: course.slug,
    courseTitle: course.title.vi,
    lessonsDone: lessonRowsOf(course, standing).filter(({ done }) => done).length,
    lessonCount: course.lessons.length,
    quizPassed: standing.quizPassed,
    completedAt: standing.completedAt,
    certificateNumber: standing.certificateNumber,
    certificateExpiresAt: standing.certificateExpiresAt,
  };
}

export function lessonRowsOf(course: CourseVersion, standing: Standing | undefined): LessonRow[] {
  const done = new Set(standing?.lessonsDone);
  return course.lessons.map((lesson) => {
    const { key, title, minutes } = lesson;
    return { key, title, minutes, done: done.has(key), forms: formNamesOf(lesson) };
  });
}

function formNamesOf({ easyRead, audio, signLanguage }: LessonDocument): LessonForm[] {
  return [
    'full',
    ...(easyRead ? (['easy-read'] as const) : []),
    ...(audio ? (['audio'] as const) : []),
    ...(signLanguage ? (['sign-language'] as const) : []),
  ];
}

export function quizStateOf(course: CourseVersion, standing: Standing | undefined): QuizState {
  return {
    ...course.quiz,
    attemptsUsed: standing?.attemptsUsed ?? 0,
    openAttemptId: standing?.openAttemptId ?? null,
    bestScorePercent: standing?.bestScorePercent ?? null,
    passed: standing?.quizPassed ?? false,
    ready: standing !== undefined && lessonRowsOf(course, standing).every((lesson) => lesson.done),
  };
}

function formsOf({ easyRead, audio, signLanguage }: LessonDocument): Partial<LessonPage> {
  return { ...(easyRead && { easyRead }), ...(audio && { audio }), ...(signLanguage && { signLanguage }) };
}

/** The page of one lesson, or nothing when the course has no such lesson. */
export function lessonPageOf(course: CourseVersion, lessonKey: string, done: boolean): LessonPage | undefined {
  const index = course.lessons.findIndex((each) => each.key === lessonKey);
  const lesson = course.lessons[index];
  if (!lesson) return undefined;
  return {
    courseSlug: course.slug,
    courseTitle: course.title.vi,
    key: lesson.key,
    title: lesson.title,
    minutes: lesson.minutes,
    blocks: lesson.blocks,
    ...formsOf(lesson),
    ...(lesson.sources && { sources: lesson.sources }),
    done,
    previousKey: course.lessons[index - 1]?.key ?? null,
    nextKey: course.lessons[index + 1]?.key ?? null,
    position: index + 1,
    lessonCount: course.lessons.length,
  };
}
