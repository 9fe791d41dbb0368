import { newId } from '@hvs/kernel';
import type { CourseVersion } from '@hvs/study/courses';
import type { Reply } from './real-product.js';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Sends a request in the name of one learner and gives the answer of a request that succeeded. */
export type Send = <Body>(method: Method, path: string, body?: object) => Promise<Reply<Body>>;

interface Paper {
  attemptId: string;
  questions: { key: string }[];
}

export interface Submitted {
  attemptId: string;
  submittedAt: string | null;
  result: { passed: boolean; scorePercent: number } | null;
}

/** The right options of each question. */
export type AnswerKey = ReadonlyMap<string, string[]>;

/** A learner who studies over HTTP, the way the web app does. Every deed may be sent again with the same ids. */
export class WireLearner {
  constructor(private readonly send: Send) {}

  async enrol(course: CourseVersion): Promise<string> {
    const { body } = await this.send<{ enrolmentId: string }>('POST', '/learner/enrolments', {
      courseId: course.courseId,
    });
    return body.enrolmentId;
  }

  async finishLesson(enrolmentId: string, lessonKey: string): Promise<void> {
    await this.send('POST', '/learner/lesson-completions', { id: newId(), enrolmentId, lessonKey });
  }

  /** Reads and finishes every lesson in order. */
  async finishLessons(enrolmentId: string, course: CourseVersion): Promise<void> {
    for (const { key } of course.lessons) {
      await this.send('GET', `/learner/courses/${course.slug}/lessons/${key}`);
      await this.finishLesson(enrolmentId, key);
    }
  }

  /** Begins the quiz, answers every question right and hands in. */
  async passQuiz(enrolmentId: string, answers: AnswerKey): Promise<Submitted> {
    const { body: paper } = await this.send<Paper>('POST', '/learner/quiz-attempts', { enrolmentId });
    const attempt = `/learner/quiz-attempts/${paper.attemptId}`;
    for (const { key } of paper.questions) {
      await this.send('PUT', `${attempt}/answers/${key}`, { chosen: answers.get(key) });
    }
    return (await this.send<Submitted>('POST', `${attempt}/submission`)).body;
  }
}
