import { Inject, Injectable } from '@nestjs/common';
import type { Question } from '@hvs/contracts';
import { Database } from '@hvs/platform/database';
import { FILE_TARGET, type FileTarget, QUESTION_TARGET, type QuestionTarget } from '../import-targets.js';
import type { LedgerItem } from '../ledger.js';
import type { ReadQuestion } from '../questions/read-question.js';
import { ContentImportRows, type RunningImport } from './content-import-rows.js';
import { keepFiles, namesEmbedded, withSources } from './embed-files.js';

const QUESTIONS_A_TRANSACTION = 100;

/** Puts read questions into the bank, some in a transaction with their lines of the ledger. */
@Injectable()
export class EnterQuestions {
  constructor(
    private readonly database: Database,
    private readonly rows: ContentImportRows,
    @Inject(QUESTION_TARGET) private readonly bank: QuestionTarget,
    @Inject(FILE_TARGET) private readonly files: FileTarget,
  ) {}

  /** Goes on behind what an earlier run has dealt with. */
  async enter(running: RunningImport, questions: readonly ReadQuestion[]): Promise<void> {
    await this.rows.expect(running.id, questions.length);
    for (let from = running.done; from < questions.length; from += QUESTIONS_A_TRANSACTION) {
      const chunk: ReadQuestion[] = [];
      for (const read of questions.slice(from, from + QUESTIONS_A_TRANSACTION))
        chunk.push(await this.withFiles(running, read));
      await this.enterChunk(running, from, chunk);
    }
  }

  private enterChunk(running: RunningImport, before: number, chunk: readonly ReadQuestion[]): Promise<void> {
    return this.database.transaction(async () => {
      const whole = chunk.flatMap(({ question }) => question ?? []);
      const added = await this.bank.add(running.actor, whole, running.id);
      const ids = new Map(whole.map((question, index) => [question, added[index]?.questionId]));
      await this.rows.addItems(
        running.id,
        before,
        chunk.map(({ item, question }) => ({ ...item, questionId: question && ids.get(question) })),
      );
    });
  }

  /** A picture that cannot be kept takes its question with it: without it nobody could answer. */
  private async withFiles({ actor }: RunningImport, read: ReadQuestion): Promise<ReadQuestion> {
    if (!read.question || read.files.length === 0) return read;
    const { sources, refused } = await keepFiles(this.files, actor, read.files);
    const question: Question = withSources(read.question, sources);
    if (!namesEmbedded(question)) return { ...read, question };
    const item: LedgerItem = { ...read.item, outcome: 'refused', notes: refused.map(({ why }) => why) };
    return { item, files: [] };
  }
}
