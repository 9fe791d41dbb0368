import type { CourseVersion } from '@hvs/study/courses';
import type { RealProduct, Reply } from './real-product.js';
import { until } from './until.js';
import { type AnswerKey, type Send, WireLearner } from './wire-learner.js';

const PATIENCE_MS = 120_000;

export interface CrowdMember {
  personId: string;
  cookie: string;
}

/** A course and the right answers to its questions. */
export interface KnownCourse {
  course: CourseVersion;
  answers: AnswerKey;
}

/** Something the product said yes to. */
export interface AcceptedDeed {
  kind: 'enrolled' | 'lesson' | 'passed';
  personId: string;
  /** The enrolment, for a lesson with its key behind it; the attempt of a quiz. */
  about: string;
}

/**
 * Many learners who study at the same time and send again whatever was not answered, with the same ids. They go on
 * only as far as they are let, so that a test can strike in the middle of a known amount of work.
 */
export class Crowd {
  readonly accepted: AcceptedDeed[] = [];
  /** Answers that say the product is broken rather than away for the moment. */
  readonly faults: string[] = [];
  inFlight = 0;
  answered = 0;
  private allowance = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly product: RealProduct,
    private readonly courses: KnownCourse[],
  ) {}

  /** Resolves when every member has finished every course. */
  async study(members: CrowdMember[]): Promise<void> {
    await Promise.all(members.map((member) => this.studyAll(member)));
  }

  /** Lets `requests` more go out. */
  let(requests: number): void {
    this.allowance += requests;
    while (this.allowance > 0 && this.waiting.length > 0) {
      this.allowance -= 1;
      this.waiting.shift()?.();
    }
  }

  /** Lets some go out and waits until a part of them is answered and others are on their way. */
  async beInTheMiddleOf(requests: number): Promise<void> {
    const goal = this.answered + requests / 3;
    this.let(requests);
    await until('a third of the requests is answered', () => this.answered >= goal && this.inFlight > 0);
  }

  private async studyAll(member: CrowdMember): Promise<void> {
    const learner = new WireLearner(this.stubborn(member));
    const { personId } = member;
    for (const { course, answers } of this.courses) {
      const enrolmentId = await learner.enrol(course);
      this.accepted.push({ kind: 'enrolled', personId, about: enrolmentId });
      for (const { key } of course.lessons) {
        await learner.finishLesson(enrolmentId, key);
        this.accepted.push({ kind: 'lesson', personId, about: `${enrolmentId}:${key}` });
      }
      const { attemptId, result } = await learner.passQuiz(enrolmentId, answers);
      if (result?.passed) this.accepted.push({ kind: 'passed', personId, about: attemptId });
    }
  }

  /** Sends until an answer comes that is neither silence nor "not now". */
  private stubborn({ cookie }: CrowdMember): Send {
    return async <Body>(method: Parameters<Send>[0], path: string, body?: object): Promise<Reply<Body>> => {
      await this.permission();
      const reply = await until(
        `${method} ${path} is answered`,
        () => this.attempt<Body>(method, path, { cookie, ...(body ? { body } : {}) }),
        PATIENCE_MS,
      );
      if (reply.status >= 300) throw new Error(`${method} ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
      this.answered += 1;
      return reply;
    };
  }

  private async attempt<Body>(
    method: Parameters<Send>[0],
    path: string,
    sending: { cookie: string; body?: object },
  ): Promise<Reply<Body> | undefined> {
    this.inFlight += 1;
    try {
      const reply = await this.product.request<Body>(method, path, sending);
      if (reply.status < 500) return reply;
      if (reply.status !== 503) this.faults.push(`${method} ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
      return undefined;
    } finally {
      this.inFlight -= 1;
    }
  }

  private async permission(): Promise<void> {
    if (this.allowance > 0) {
      this.allowance -= 1;
      return;
    }
    await new Promise<void>((resolve) => {
      this.waiting.push(resolve);
    });
  }
}
