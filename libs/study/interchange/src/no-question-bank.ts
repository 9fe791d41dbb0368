import type { Question } from '@hvs/contracts';
import { DomainError } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import type { QuestionTarget } from './import-targets.js';

/** Stands in for the question bank in a deployment that has none: courses without questions come in all the same. */
export class NoQuestionBank implements QuestionTarget {
  poolFor(): Promise<Question[]> {
    return Promise.resolve([]);
  }

  add(_actor: Actor, questions: readonly Question[]): Promise<{ questionId: string }[]> {
    return questions.length === 0 ? Promise.resolve([]) : Promise.reject(new DomainError('interchange.no-bank'));
  }

  withdrawImport(): Promise<{ retired: number; stillInUse: [] }> {
    return Promise.resolve({ retired: 0, stillInUse: [] });
  }
}
