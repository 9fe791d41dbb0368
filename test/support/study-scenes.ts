import type { CourseDocument, Question } from '@hvs/contracts';
import { newId } from '@hvs/kernel';
import { type CourseVersion, Courses } from '@hvs/study/courses';
import { Enrolments, type Learner } from '@hvs/study/enrolments';
import { Learning } from '@hvs/study/learning';
import { type AttemptView, Quizzes } from '@hvs/study/quizzes';
import type { World } from './world.js';

/** A bank in which option `a` is right, and in every fourth question `a` together with `b`. */
function madeQuestion(index: number): Question {
  const isMultiple = index % 4 === 3;
  const right = isMultiple ? ['a', 'b'] : ['a'];
  return {
    key: `cau-${index + 1}`,
    kind: isMultiple ? 'multiple' : 'single',
    text: `Câu hỏi số ${index + 1}?`,
    options: ['a', 'b', 'c', 'd'].map((key) => ({ key, text: `Lựa chọn ${key}`, correct: right.includes(key) })),
    explanation: `Giải thích số ${index + 1}`,
  };
}

/** A small course: two lessons, a bank of six, four questions on a paper, 75 percent to pass, two attempts. */
export function madeCourse(changes: Partial<CourseDocument> = {}): CourseDocument {
  return {
    slug: 'khoa-hoc-thu',
    version: 1,
    title: { vi: 'Khóa học thử', en: 'A course to test with' },
    summary: { vi: 'Để thử', en: 'For tests' },
    targetGroups: ['resident'],
    estimatedMinutes: 20,
    lessons: ['bai-mot', 'bai-hai'].map((key) => ({
      key,
      title: `Bài ${key}`,
      minutes: 10,
      blocks: [{ type: 'paragraph', children: [{ type: 'text', text: 'Nội dung bài học.' }] }],
    })),
    quiz: { questionsPerAttempt: 4, passPercent: 75, attemptLimit: 2, timeLimitMinutes: 15 },
    questions: Array.from({ length: 6 }, (_, index) => madeQuestion(index)),
    ...changes,
  };
}

/** Learners at the points of a course where a test begins. */
export class StudyScenes {
  constructor(private readonly world: World) {}

  async course(changes: Partial<CourseDocument> = {}): Promise<CourseVersion> {
    const courses = this.world.get(Courses);
    return courses.version((await courses.publish(madeCourse(changes))).versionId);
  }

  /** A made-up person with an account, who is signed in. */
  async learner(): Promise<Learner & { cookie: string }> {
    const person = await this.world.given.person();
    const { accountId, cookie } = await this.world.given.signedIn(person);
    return { accountId, cookie, personId: person.id, communeId: person.communeId, hamletId: person.hamletId };
  }

  async enrolled(learner: Learner, course: CourseVersion): Promise<string> {
    return (await this.world.get(Enrolments).enrol(learner, course.courseId)).enrolmentId;
  }

  async afterLessons(learner: Learner, course: CourseVersion): Promise<string> {
    const enrolmentId = await this.enrolled(learner, course);
    for (const { key } of course.lessons) {
      await this.world.get(Learning).completeLesson(learner, { id: newId(), enrolmentId, lessonKey: key });
    }
    return enrolmentId;
  }

  /** Answers every question right (or every one wrong) and hands in. */
  async takeQuiz(learner: Learner, enrolmentId: string, how: 'right' | 'wrong' = 'right'): Promise<AttemptView> {
    const quizzes = this.world.get(Quizzes);
    const { attemptId, questions } = await quizzes.start(learner, enrolmentId);
    for (const { key, kind } of questions) {
      await quizzes.answer(learner.personId, attemptId, key, how === 'right' ? rightOptions(kind) : ['d']);
    }
    return quizzes.submit(learner, attemptId);
  }

  /** How many rows of the outbox carry this event of this person. */
  async events(name: string, personId: string): Promise<number> {
    return this.count(`select from outbox_event where name = $1 and payload->>'personId' = $2`, [name, personId]);
  }

  async auditRows(action: string, personId: string): Promise<number> {
    return this.count(`select from audit_entry where action = $1 and subject_person_id = $2`, [action, personId]);
  }

  async evidenceRows(kind: string, personId: string): Promise<number> {
    return this.count(`select from evidence where kind = $1 and person_id = $2`, [kind, personId]);
  }

  private async count(rows: string, parameters: unknown[]): Promise<number> {
    return (await this.world.database.query(rows, parameters)).length;
  }
}

/** The right options of the questions of `madeCourse`. */
export function rightOptions(kind: string): string[] {
  return kind === 'multiple' ? ['a', 'b'] : ['a'];
}
