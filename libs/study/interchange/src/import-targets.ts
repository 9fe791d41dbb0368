import type { BlueprintLine, Question } from '@hvs/contracts';
import type { Actor } from '@hvs/platform/access';

/** The bank that the questions of an import go to and those of an export come from. */
export interface QuestionTarget {
  /** Questions in use of the unit and of those above it that any line asks for; at most 2,000. */
  poolFor(unitPath: string, lines: readonly BlueprintLine[]): Promise<Question[]>;
  /** In their order; the same import again adds nothing twice. */
  add(actor: Actor, questions: readonly Question[], importId: string): Promise<{ questionId: string }[]>;
  withdrawImport(
    actor: Actor,
    importId: string,
  ): Promise<{ retired: number; stillInUse: { questionId: string; title: string }[] }>;
}

/** Where the files of an import go. */
export interface FileTarget {
  store(
    actor: Actor,
    file: { name: string; bytes: Buffer; description?: string },
  ): Promise<{ id: string; kind: string }>;
}

export const QUESTION_TARGET = Symbol('QUESTION_TARGET');
export const FILE_TARGET = Symbol('FILE_TARGET');
