import { Injectable } from '@nestjs/common';
import { faceOfQuestion, type Permission, type Question, readTypedCode } from '@hvs/contracts';
import { DomainError } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { Courses } from '@hvs/study/courses';
import { pathsOf } from '../reach.js';
import { type PrintRow, PrintRows } from './print-rows.js';
import type { PrintedPaper, PrintPage, PrintView } from './print.view.js';

const PAGE = 30;

/** Finds printed papers within reach and shows them. */
@Injectable()
export class PrintedPapers {
  constructor(
    private readonly courses: Courses,
    private readonly rows: PrintRows,
  ) {}

  async page(actor: Actor, after?: string): Promise<PrintPage> {
    const rows = await this.rows.open(pathsOf(actor, 'quiz:manage'), after ?? null, PAGE + 1);
    const page = rows.slice(0, PAGE);
    const prints = await Promise.all(page.map((row) => this.view(actor, row)));
    return { prints, nextAfter: rows.length > PAGE ? (page.at(-1)?.attemptId ?? null) : null };
  }

  /** @throws DomainError `quiz-print.not-found` */
  async find(actor: Actor, permission: Permission, attemptId: string): Promise<PrintRow> {
    const row = await this.rows.find(attemptId, pathsOf(actor, permission));
    if (!row) throw new DomainError('quiz-print.not-found');
    return row;
  }

  /** @throws DomainError `quiz-print.not-found` */
  async byCode(actor: Actor, permission: Permission, code: string): Promise<PrintRow> {
    const row = await this.rows.byCode(readTypedCode(code), pathsOf(actor, permission));
    if (!row) throw new DomainError('quiz-print.not-found');
    return row;
  }

  async paper(actor: Actor, row: PrintRow): Promise<PrintedPaper> {
    const { quiz } = await this.courses.version(row.courseVersionId);
    const byKey = new Map((await this.courses.questionBank(row.courseVersionId)).map((each) => [each.key, each]));
    return {
      ...(await this.view(actor, row)),
      passPercent: quiz.passPercent,
      timeLimitMinutes: quiz.timeLimitMinutes,
      questions: row.paper.map((onPaper) => faceOfQuestion(byKey.get(onPaper.key) as Question, onPaper)),
    };
  }

  private async view(actor: Actor, row: PrintRow): Promise<PrintView> {
    const { attemptId, code, personId, fullName, birthYear, hamletName, courseId, printedAt, place } = row;
    const { slug: courseSlug, title } = await this.courses.version(row.courseVersionId);
    const course = { courseId, courseSlug, courseTitle: title.vi };
    const own = printedByActor(actor, row);
    return { attemptId, code, personId, fullName, birthYear, hamletName, ...course, printedAt, place, own };
  }
}

/** The account or the human being that printed it. */
export const printedByActor = ({ accountId, personId }: Actor, row: PrintRow): boolean =>
  row.printedBy === accountId || row.printedByPerson === personId;
