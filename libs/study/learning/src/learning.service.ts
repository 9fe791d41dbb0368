import { Injectable } from '@nestjs/common';
import { DomainError } from '@hvs/kernel';
import { Evidence } from '@hvs/foundation/evidence';
import { courseCardOf, Courses, type CourseVersion } from '@hvs/study/courses';
import { EnrolmentGate, Enrolments, type Learner } from '@hvs/study/enrolments';
import {
  type CourseDetail,
  type EnrolmentCard,
  enrolmentCardOf,
  type LearnerCourse,
  type LearnerHome,
  type LessonCompletion,
  type LessonPage,
  type ListedCourse,
  lessonPageOf,
  lessonRowsOf,
  type PrerequisiteRow,
  quizStateOf,
} from './learning.view.js';
import { courseDetailOf, prerequisiteRowsOf } from './course-detail.js';
import { CourseSuggestions } from './course-suggestions.js';
import { type LessonDone, LessonProgress } from './lesson-progress.js';
import { type CourseStanding, nextStepOf } from './next-step.js';
import { type Standing, Standings } from './standings.js';

/** The account level of VNeID that is matched by face or fingerprint (decree 69/2024/NĐ-CP), so an identity is proved. */
const PROVED_LEVEL = 2;

interface Begun {
  standing: Standing;
  course: CourseVersion;
}

/** What a learner reads and finishes. */
@Injectable()
export class Learning {
  constructor(
    private readonly courses: Courses,
    private readonly enrolments: Enrolments,
    private readonly gate: EnrolmentGate,
    private readonly evidence: Evidence,
    private readonly standings: Standings,
    private readonly suggestions: CourseSuggestions,
    private readonly progress: LessonProgress,
  ) {}

  /** Enrols and gives the card; see `Enrolments.enrol`. @throws DomainError `course.not-found` */
  async enrol(learner: Learner, courseId: string): Promise<EnrolmentCard> {
    await this.enrolments.enrol(learner, courseId);
    return this.cardOf(learner.personId, courseId);
  }

  /** How far the person has come in one course. @throws DomainError `enrolment.not-found` */
  async cardOf(personId: string, courseId: string): Promise<EnrolmentCard> {
    const [begun] = await this.begunBy(personId, courseId);
    if (!begun) throw new DomainError('enrolment.not-found');
    return enrolmentCardOf(begun.standing, begun.course);
  }

  /**
   * Notes a finished lesson. The same lesson or the same id again gives what was noted first.
   *
   * @throws DomainError `enrolment.not-found` also for another person's, `lesson.not-found`,
   *   `lesson.completion-id-used` when the id stands for another lesson
   */
  completeLesson(learner: Learner, done: LessonDone): Promise<LessonCompletion> {
    return this.progress.complete(learner, done);
  }

  /** The one next step and all enrolments of a person. */
  async homeOf(personId: string): Promise<LearnerHome> {
    const begun = await this.begunBy(personId);
    const evidence = await this.evidence.of(personId);
    const hasLevel2 = evidence.some(
      (row) => row.kind === 'vneid-sign-in' && (row.value.accountLevel ?? 0) >= PROVED_LEVEL,
    );
    const begunIds = new Set(begun.map(({ course }) => course.courseId));
    const fresh = (await this.suggestions.first(personId)).filter(({ course }) => !begunIds.has(course.courseId));
    return {
      nextStep: nextStepOf(
        [...begun.map(begunStanding), ...fresh.map(({ course }) => freshStanding(course))],
        hasLevel2,
      ),
      enrolments: begun.map(({ standing, course }) => enrolmentCardOf(standing, course)),
    };
  }

  /** The enrolments of a person that are not withdrawn, oldest first. */
  async enrolmentsOf(personId: string): Promise<EnrolmentCard[]> {
    return (await this.begunBy(personId)).map(({ standing, course }) => enrolmentCardOf(standing, course));
  }

  /**
   * The courses that the person's commune offers, and those they are inside, retired or not: each with the enrolment,
   * an enrolled one in the version it began with. Those for a group that the person is in stand first; no course is
   * forbidden for being another group's.
   */
  async coursesFor(personId: string): Promise<ListedCourse[]> {
    const begun = await this.begunBy(personId);
    const offered = await this.suggestions.first(personId);
    const isOffered = new Set(offered.map(({ course }) => course.courseId));
    const others = begun.filter(({ course }) => !isOffered.has(course.courseId));
    const inside = new Map(begun.map((each) => [each.course.courseId, each]));
    return [...offered, ...others.map(({ course }) => ({ course, suggested: false }))].map(({ course, suggested }) => ({
      ...learnerCourseOf(course, inside.get(course.courseId)),
      suggested,
    }));
  }

  /**
   * One course with its lessons and the state of its quiz. A retired course is there for those who are inside.
   * @throws DomainError `course.not-found`
   */
  async courseFor(personId: string, slug: string): Promise<CourseDetail> {
    const { course, standing } = await this.readBy(personId, slug);
    return courseDetailOf(course, standing, await this.prerequisitesOf(personId, course));
  }

  /** The version of a course that the person reads: the one they are in, else the current one. @throws DomainError `course.not-found` */
  async versionFor(personId: string, slug: string): Promise<CourseVersion> {
    return (await this.readBy(personId, slug)).course;
  }

  /** One lesson; it may be read without being enrolled. @throws DomainError `course.not-found`, `lesson.not-found` */
  async lessonFor(personId: string, slug: string, lessonKey: string): Promise<LessonPage> {
    const current = await this.courses.bySlug(slug);
    const place = await this.standings.inLesson(personId, current.courseId, lessonKey);
    if (!place) await this.requireOffered(personId, current.courseId);
    const course =
      place && place.versionId !== current.versionId ? await this.courses.version(place.versionId) : current;
    const page = lessonPageOf(course, lessonKey, place?.done ?? false);
    if (!page) throw new DomainError('lesson.not-found');
    return page;
  }

  private async readBy(personId: string, slug: string): Promise<{ course: CourseVersion; standing?: Standing }> {
    const current = await this.courses.bySlug(slug);
    const [begun] = await this.begunBy(personId, current.courseId);
    if (begun) return begun;
    await this.requireOffered(personId, current.courseId);
    return { course: current };
  }

  private async requireOffered(personId: string, courseId: string): Promise<void> {
    const communeId = await this.standings.communeOf(personId);
    if (!(await this.courses.takes(courseId, communeId))) throw new DomainError('course.not-found');
  }

  private async prerequisitesOf(personId: string, course: CourseVersion): Promise<PrerequisiteRow[]> {
    const slugs = (course.prerequisites ?? []).map((each) => each.course);
    if (slugs.length === 0) return [];
    const done = await this.gate.completedAmong(personId, slugs);
    return prerequisiteRowsOf(course, await this.courses.known(), done);
  }

  private async begunBy(personId: string, courseId?: string): Promise<Begun[]> {
    const standings = await this.standings.of(personId, courseId);
    return Promise.all(
      standings.map(async (standing) => ({ standing, course: await this.courses.version(standing.courseVersionId) })),
    );
  }
}

function learnerCourseOf(current: CourseVersion, begun: Begun | undefined): LearnerCourse {
  const card = courseCardOf(begun?.course ?? current);
  return { ...card, enrolment: begun ? enrolmentCardOf(begun.standing, begun.course) : null };
}

function begunStanding({ standing, course }: Begun): CourseStanding {
  const quiz = quizStateOf(course, standing);
  const open = quiz.openAttemptId ? 1 : 0;
  return {
    slug: course.slug,
    title: course.title.vi,
    enrolled: true,
    completed: standing.completedAt !== null,
    nextLesson: lessonRowsOf(course, standing).find((lesson) => !lesson.done) ?? null,
    quizPassed: standing.quizPassed,
    attemptsLeft: Math.max(0, quiz.attemptLimit - quiz.attemptsUsed + open),
  };
}

function freshStanding(course: CourseVersion): CourseStanding {
  const { slug, title, lessons, quiz } = course;
  return {
    slug,
    title: title.vi,
    enrolled: false,
    completed: false,
    nextLesson: lessons[0] ?? null,
    quizPassed: false,
    attemptsLeft: quiz.attemptLimit,
  };
}
