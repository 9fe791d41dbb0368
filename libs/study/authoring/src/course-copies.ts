import { Inject, Injectable } from '@nestjs/common';
import {
  type CourseHead,
  type CourseParts,
  coursePartsOf,
  listedIn,
  type PartName,
  partsOfDocument,
  type QuizRules,
} from '@hvs/contracts';
import { type Clock, DomainError } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Courses } from '@hvs/study/courses';
import { QuestionBank } from '@hvs/study/questions';
import { CourseBeginnings } from './course-beginnings.js';
import { copyLesson, type LessonCopy, questionOfCopy, quizOfCopy } from './course-copying.rule.js';
import { type CourseRow, CourseRows } from './course-rows.js';
import { DraftRows } from './draft-rows.js';

/** Copies courses and lessons; a copy owes its original nothing afterwards. */
@Injectable()
export class CourseCopies {
  constructor(
    private readonly database: Database,
    private readonly rows: CourseRows,
    private readonly drafts: DraftRows,
    private readonly courses: Courses,
    private readonly bank: QuestionBank,
    private readonly beginnings: CourseBeginnings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * A course of the actor's unit that begins as a copy: of the current version, else of the draft. The questions of a
   * version are copied into the unit's bank under a tag of their own, and the quiz of the copy draws those.
   */
  copy(courseId: string, id: string, actor: Actor): Promise<{ courseId: string }> {
    return this.database.transaction(async () => {
      const course = await this.rows.find(courseId, actor, 'course:write');
      const parts = await this.partsOf(course);
      const copied = parts.map(({ part, content }) =>
        part === 'head' ? { part, content: retitled(content) } : { part, content },
      );
      const quiz = await this.copyQuestions(course, id, parts, actor);
      const withQuiz = copied.map((each) => (each.part === 'quiz' && quiz ? { part: each.part, content: quiz } : each));
      return this.beginnings.beginWith(id, withQuiz, actor, { copyOf: courseId });
    });
  }

  /** The lessons of a course that can be taken over, in their order. */
  async lessonsOf(courseId: string, actor: Actor): Promise<{ key: string; title: string }[]> {
    const { head, lessons } = coursePartsOf(await this.partsOf(await this.rows.find(courseId, actor, 'course:write')));
    return listedIn(head?.lessonKeys ?? [], lessons).map(({ key, title }) => ({ key, title }));
  }

  /**
   * Takes a lesson of another course over, as the last one, with the practices it plays.
   * @throws DomainError `lesson.not-found`, `course-draft.not-found`, `.in-review`, `course.shipped`
   */
  copyLesson(
    courseId: string,
    from: { fromCourseId: string; lessonKey: string },
    actor: Actor,
  ): Promise<{ lessonKey: string }> {
    return this.database.transaction(async () => {
      const source = coursePartsOf(await this.partsOf(await this.rows.find(from.fromCourseId, actor, 'course:write')));
      const lesson = source.lessons.get(from.lessonKey);
      if (!lesson) throw new DomainError('lesson.not-found');
      await this.rows.lock(courseId, actor, 'course:write');
      const draft = await this.drafts.open(courseId);
      if (draft.state === 'in-review') throw new DomainError('course-draft.in-review');
      const stored = await this.drafts.parts(draft.draftId);
      const { head, lessons, practices } = coursePartsOf(stored);
      if (!head) throw new DomainError('course-draft.no-such-part');
      const into = { head, lessonKeys: lessons.keys(), practiceKeys: practices.keys() };
      const copy = copyLesson(lesson, [...source.practices.values()], into);
      const headRevision = stored.find(({ part }) => part === 'head')?.revision ?? 0;
      await this.store(draft.draftId, copy, headRevision, actor);
      return { lessonKey: copy.lessonKey };
    });
  }

  private async store(draftId: string, copy: LessonCopy, headRevision: number, actor: Actor): Promise<void> {
    const saving = { accountId: actor.accountId, at: this.clock.now() };
    for (const { part, content } of copy.parts) await this.drafts.save(draftId, part, 1, content, saving);
    await this.drafts.save(draftId, 'head', headRevision + 1, copy.head, saving);
  }

  /** The parts of the current version, else of the open draft; a lesson taken out of the draft is not one of them. */
  private async partsOf(course: CourseRow): Promise<{ part: PartName; content: object }[]> {
    if (course.currentVersionId) return partsOfDocument(await this.courses.version(course.currentVersionId));
    const draft = await this.drafts.open(course.courseId);
    const parts = coursePartsOf(await this.drafts.parts(draft.draftId));
    return partsStandingIn(parts);
  }

  private async copyQuestions(
    { currentVersionId }: CourseRow,
    importId: string,
    parts: readonly { part: PartName; content: object }[],
    actor: Actor,
  ): Promise<QuizRules | undefined> {
    const quiz = parts.find(({ part }) => part === 'quiz')?.content as QuizRules | undefined;
    if (!currentVersionId || !quiz) return undefined;
    const tag = `khoa-${importId.slice(-6)}`;
    const questions = await this.courses.questionBank(currentVersionId);
    await this.bank.add(
      actor,
      questions.map((question) => questionOfCopy(question, tag)),
      importId,
    );
    return quizOfCopy(quiz, tag);
  }
}

function retitled(content: object): CourseHead {
  const head = content as CourseHead;
  return { ...head, title: { vi: `${head.title.vi} (bản chép)`, en: head.title.en && `${head.title.en} (copy)` } };
}

function partsStandingIn({ head, quiz, lessons, practices }: CourseParts): { part: PartName; content: object }[] {
  return [
    ...(head ? [{ part: 'head' as const, content: head }] : []),
    ...(quiz ? [{ part: 'quiz' as const, content: quiz }] : []),
    ...listedIn(head?.lessonKeys ?? [], lessons).map((lesson) => ({
      part: `lesson:${lesson.key}` as const,
      content: lesson,
    })),
    ...listedIn(head?.practiceKeys ?? [], practices).map((each) => ({
      part: `practice:${each.key}` as const,
      content: each,
    })),
  ];
}
