import { Inject, Injectable } from '@nestjs/common';
import { type Block, type CourseHead, lessonPart, type PartName, practicePart, type Question } from '@hvs/contracts';
import { CourseBeginnings } from '@hvs/study/authoring';
import type { ReadCourse } from '../documents/read-course.js';
import { FILE_TARGET, type FileTarget, QUESTION_TARGET, type QuestionTarget } from '../import-targets.js';
import { type LedgerItem, note } from '../ledger.js';
import { ContentImportRows, type RunningImport } from './content-import-rows.js';
import { keepFiles, type KeptFiles, withSources } from './embed-files.js';

const FIRST_QUIZ = { questionsPerAttempt: 0, passPercent: 80, attemptLimit: 3, timeLimitMinutes: 20, blueprint: [] };

/** Makes a draft of a course that was read. The course has the id of its import, so a second run makes no other. */
@Injectable()
export class EnterCourse {
  constructor(
    private readonly beginnings: CourseBeginnings,
    private readonly rows: ContentImportRows,
    @Inject(QUESTION_TARGET) private readonly bank: QuestionTarget,
    @Inject(FILE_TARGET) private readonly files: FileTarget,
  ) {}

  /** Keeps the files of a course: before any transaction, as hundreds of pictures take minutes. Harmless to repeat. */
  keepFiles(running: RunningImport, read: ReadCourse): Promise<KeptFiles> {
    return keepFiles(this.files, running.actor, read.files);
  }

  async enter(running: RunningImport, read: ReadCourse, { sources, refused }: KeptFiles): Promise<string> {
    const course = withSources(withoutFiles(read), sources);
    const parts: { part: PartName; content: object }[] = [
      { part: 'head', content: course.head satisfies CourseHead },
      { part: 'quiz', content: course.quiz ?? FIRST_QUIZ },
      ...course.lessons.map((lesson) => ({ part: lessonPart(lesson.key), content: lesson })),
      ...course.practices.map((practice) => ({ part: practicePart(practice.key), content: practice })),
    ];
    await this.beginnings.beginWith(running.id, parts, running.actor, { importId: running.id });
    await this.enterLedger(running, read, {
      questions: course.questions,
      refused: refused.map(({ name, why }) => ({
        place: { kind: 'file', number: 1, file: name },
        title: name,
        outcome: 'refused',
        notes: [why],
      })),
    });
    return running.id;
  }

  private async enterLedger(
    running: RunningImport,
    { items }: ReadCourse,
    { questions, refused }: { questions: readonly Question[]; refused: readonly LedgerItem[] },
  ): Promise<void> {
    const added = await this.bank.add(running.actor, questions, running.id);
    const lines = [
      ...items,
      ...refused,
      ...questions.map((question, index) => ({
        place: { kind: 'item' as const, number: index + 1 },
        title: question.text.slice(0, 120),
        outcome: 'changed' as const,
        notes: [note('Câu hỏi nằm trong ngân hàng, có khóa mới.', 'The question lies in the bank under a new key.')],
        questionId: added[index]?.questionId,
      })),
    ];
    await this.rows.expect(running.id, lines.length);
    if (running.done === 0) await this.rows.addItems(running.id, 0, lines);
  }
}

/** The bytes are kept apart; going through them for names would take long. */
const withoutFiles = ({ head, quiz, lessons, practices, questions }: ReadCourse) => ({
  head,
  quiz,
  lessons: lessons.map((lesson) => ({ ...lesson, blocks: lesson.blocks satisfies Block[] })),
  practices,
  questions,
});
