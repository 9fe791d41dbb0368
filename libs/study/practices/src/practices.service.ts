import { Injectable } from '@nestjs/common';
import type { Practice } from '@hvs/contracts';
import { DomainError } from '@hvs/kernel';
import { type Actor, jurisdictionOf } from '@hvs/platform/access';
import { Courses, type CourseVersion } from '@hvs/study/courses';
import { type Enrolment, Enrolments, type Learner } from '@hvs/study/enrolments';
import {
  NOT_TRIED,
  type PracticeCard,
  type PracticeCount,
  type PracticePage,
  type PracticeStanding,
  type PracticeTry,
  type PracticeTryPage,
} from './practice.view.js';
import { PracticeTries } from './practice-tries.js';

/** What a learner plays of a course: the version they began with, or the current one. */
interface Played {
  course: CourseVersion;
  enrolment: Enrolment | undefined;
}

/** Practices are played in the browser; what is kept is how each try ended. */
@Injectable()
export class Practices {
  constructor(
    private readonly courses: Courses,
    private readonly enrolments: Enrolments,
    private readonly tries: PracticeTries,
  ) {}

  /** One practice of a course; it may be played without being enrolled. @throws DomainError `course.not-found`, `practice.not-found` */
  async practiceFor(personId: string, slug: string, practiceKey: string): Promise<PracticePage> {
    const { course } = await this.played(personId, slug);
    const practice = practiceOf(course, practiceKey);
    const standings = await this.tries.standingsOf(personId);
    return {
      courseSlug: course.slug,
      courseTitle: course.title.vi,
      practice,
      standing: standings.get(`${course.courseId}/${practiceKey}`) ?? NOT_TRIED,
    };
  }

  /** As anybody may play it before signing in. @throws DomainError `course.not-found`, also for a retired one, `practice.not-found` */
  async open(slug: string, practiceKey: string): Promise<PracticePage> {
    const course = await this.courses.offered(slug);
    const practice = practiceOf(course, practiceKey);
    return { courseSlug: course.slug, courseTitle: course.title.vi, practice, standing: NOT_TRIED };
  }

  /** Every practice of every course in its present version; with where the person stands, when it is somebody. */
  async practicesFor(personId?: string): Promise<PracticeCard[]> {
    const [courses, standings] = await Promise.all([
      this.courses.all(),
      personId ? this.tries.standingsOf(personId) : new Map<string, PracticeStanding>(),
    ]);
    return courses.flatMap((course) =>
      (course.practices ?? []).map((practice) => ({
        courseSlug: course.slug,
        courseTitle: course.title.vi,
        key: practice.key,
        title: practice.title,
        service: practice.service,
        minutes: practice.minutes,
        ...(standings.get(`${course.courseId}/${practice.key}`) ?? NOT_TRIED),
      })),
    );
  }

  /**
   * Keeps a try that ended; a fulfilled one is evidence of the provenance `practice`. The same id again changes nothing
   * and gives where the person stands.
   *
   * @throws DomainError `course.not-found`, `practice.not-found` when the learner's version has no such practice,
   *   `practice.try-id-used` when the id stands for a try of another practice
   */
  async record(learner: Learner, ended: PracticeTry): Promise<PracticeStanding> {
    const { course, enrolment } = await this.played(learner.personId, ended.courseSlug);
    const practice = practiceOf(course, ended.practiceKey);
    // Whoever helps says so by being signed in as a helper, whatever was tapped
    const told = { ...ended, assisted: ended.assisted || Boolean(learner.assistedBy) };
    return this.tries.record(learner, { ended: told, course, practice, enrolmentId: enrolment?.enrolmentId ?? null });
  }

  /** The person's own tries, newest first, so many at once. */
  triesOf(personId: string, after?: string): Promise<PracticeTryPage> {
    return this.tries.page(personId, after);
  }

  /**
   * How often the practices of a course were tried and fulfilled by people of the communes the actor writes courses for.
   * @throws DomainError `course.not-found`, `access.not-allowed`
   */
  async countsOf(actor: Actor, courseId: string): Promise<PracticeCount[]> {
    const jurisdiction = jurisdictionOf(actor, 'course:write');
    const { practices = [] } = await this.courses.byId(courseId);
    const paths = jurisdiction.kind === 'units' ? jurisdiction.paths : [];
    const counts = await this.tries.countsOf(courseId, jurisdiction.kind === 'all' ? null : paths);
    const titles = new Map(practices.map(({ key, title }) => [key, title]));
    const counted = new Set(counts.map(({ practiceKey }) => practiceKey));
    return [
      ...counts.map((count) => ({ ...count, title: titles.get(count.practiceKey) ?? '' })),
      ...practices
        .filter(({ key }) => !counted.has(key))
        .map(({ key, title }) => ({ ...NEVER, practiceKey: key, title })),
    ];
  }

  private async played(personId: string, slug: string): Promise<Played> {
    const current = await this.courses.bySlug(slug);
    const enrolment = (await this.enrolments.of(personId)).find(({ courseId }) => courseId === current.courseId);
    const course = enrolment ? await this.courses.version(enrolment.courseVersionId) : current;
    return { course, enrolment };
  }
}

const NEVER = {
  tries: 0,
  triesDone: 0,
  triesHarmed: 0,
  people: 0,
  peopleDone: 0,
  peopleAlone: 0,
  wrongMoves: 0,
  hints: 0,
};

function practiceOf(course: CourseVersion, key: string): Practice {
  const practice = course.practices?.find((each) => each.key === key);
  if (!practice) throw new DomainError('practice.not-found');
  return practice;
}
