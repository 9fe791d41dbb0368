import { describe, expect, it } from '@jest/globals';
import { problemsOfQuestion } from '@hvs/contracts';
import { BANK_QUESTIONS } from './bank-questions.js';

describe('the questions of the made-up bank', () => {
  it.each(BANK_QUESTIONS.map((question) => [question.key, question] as const))('%s is whole', (_key, question) => {
    expect(problemsOfQuestion(question)).toEqual([]);
  });
});
