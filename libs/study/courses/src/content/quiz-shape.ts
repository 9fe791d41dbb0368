import type { BlueprintLine, QuizRules } from '@hvs/contracts';
import { SOLUTION_MOMENTS } from '@hvs/contracts';
import type { YamlFields } from './yaml-fields.js';
import type { Shape } from './yaml-shape.js';
import { integer, listOf, oneOf, optional, orElse, readShape, statedFlag, text, texts } from './yaml-shape.js';

const ONE_OR_MORE = integer({ min: 1 });

const BLUEPRINT_LINE: Shape<BlueprintLine> = {
  count: ONE_OR_MORE,
  tags: orElse(texts, []),
  difficulty: optional((fields, key) => fields.integer(key, { min: 1, max: 3 }) as 1 | 2 | 3),
  competence: optional(text),
};

const QUIZ: Shape<QuizRules> = {
  questionsPerAttempt: ONE_OR_MORE,
  passPercent: integer({ min: 1, max: 100 }),
  attemptLimit: ONE_OR_MORE,
  timeLimitMinutes: ONE_OR_MORE,
  blueprint: optional(listOf(BLUEPRINT_LINE)),
  waitMinutes: optional(integer({ min: 0 })),
  solutions: optional(oneOf(...SOLUTION_MOMENTS)),
  shuffled: optional(statedFlag),
  startSpreadSeconds: optional(integer({ min: 0, max: 3_600 })),
};

/** The quiz of a course, and the line of `questionsPerAttempt`, where a bank that is too small is reported. */
export function readQuizRules(course: YamlFields): { quiz: QuizRules; drawLine: number } {
  const fields = course.mapping('quiz');
  if (!fields) {
    return {
      quiz: { questionsPerAttempt: 0, passPercent: 1, attemptLimit: 1, timeLimitMinutes: 1 },
      drawLine: course.lineOf('quiz'),
    };
  }
  const quiz = readShape(fields, QUIZ);
  const planned = quiz.blueprint?.reduce((sum, { count }) => sum + count, 0);
  if (planned !== undefined && planned !== quiz.questionsPerAttempt)
    fields.report(
      'blueprint',
      `ma trận đề gồm ${planned} câu nhưng "questionsPerAttempt" là ${quiz.questionsPerAttempt}`,
    );
  return { quiz, drawLine: fields.lineOf('questionsPerAttempt') };
}
