import type { QuizRules } from '../course-document.js';
import type { Question } from '../questions/question.js';
import { problemsOfQuestion } from '../questions/question-kinds.js';
import { shortfallOf } from './blueprint.js';
import { advice, type FoundProblem, refusal, when, within } from './course-problem.js';

const MOST_POOL_PROBLEMS = 20;
/** Fewer seconds for a question than this are a race, not a quiz. */
const HURRY_SECONDS = 20;
const MOST_PERCENT = 100;

/** What keeps a quiz from being taken and passed. */
export function problemsOfQuiz(quiz: QuizRules, pool: readonly Question[], canBeMarked: boolean): FoundProblem[] {
  return [
    ...problemsOfRules(quiz),
    ...problemsOfPaper(quiz, pool),
    ...problemsOfPool(pool),
    ...when(
      !canBeMarked && pool.some(({ kind }) => kind === 'open'),
      refusal(
        'blueprint',
        'Có câu tự luận nhưng không có giảng viên nào chấm.',
        'There are open questions and nobody to mark them.',
      ),
    ),
  ];
}

function problemsOfRules({
  passPercent,
  attemptLimit,
  timeLimitMinutes,
  questionsPerAttempt,
}: QuizRules): FoundProblem[] {
  const seconds = (timeLimitMinutes * 60) / Math.max(1, questionsPerAttempt);
  return [
    ...when(
      passPercent < 1 || passPercent > MOST_PERCENT,
      refusal('passPercent', 'Mức đạt phải từ 1 đến 100 phần trăm.', 'The pass mark is from 1 to 100 percent.'),
    ),
    ...when(attemptLimit < 1, refusal('attemptLimit', 'Phải có ít nhất một lượt làm.', 'Allow at least one attempt.')),
    ...when(
      timeLimitMinutes < 1,
      refusal('timeLimitMinutes', 'Thời gian làm bài phải từ 1 phút.', 'The time limit is at least 1 minute.'),
    ),
    ...when(
      timeLimitMinutes >= 1 && seconds < HURRY_SECONDS,
      advice(
        'timeLimitMinutes',
        'Mỗi câu có chưa đến 20 giây. Nên cho thêm thời gian.',
        'There are fewer than 20 seconds for a question. Allow more.',
      ),
    ),
  ];
}

function problemsOfPaper(quiz: QuizRules, pool: readonly Question[]): FoundProblem[] {
  const { blueprint, questionsPerAttempt } = quiz;
  if (!blueprint) {
    return [
      ...when(questionsPerAttempt < 1, noQuestion('questionsPerAttempt')),
      ...when(
        pool.length < questionsPerAttempt,
        refusal(
          'questionsPerAttempt',
          `Rút ${questionsPerAttempt} câu nhưng chỉ có ${pool.length} câu.`,
          `${questionsPerAttempt} questions are drawn, but there are only ${pool.length}.`,
        ),
      ),
    ];
  }
  const sum = blueprint.reduce((total, { count }) => total + count, 0);
  return [
    ...when(sum < 1, noQuestion('blueprint')),
    ...when(
      sum !== questionsPerAttempt,
      refusal(
        'questionsPerAttempt',
        `Số câu mỗi đề là ${questionsPerAttempt}, nhưng các dòng cộng lại là ${sum}.`,
        `A paper has ${questionsPerAttempt} questions, but the lines add up to ${sum}.`,
      ),
    ),
    ...shortfallOf(pool, blueprint).flatMap((lacking, index) =>
      when(
        lacking > 0,
        refusal(
          `blueprint[${index}]`,
          `Dòng này còn thiếu ${lacking} câu trong ngân hàng câu hỏi.`,
          `The question bank lacks ${lacking} questions for this line.`,
        ),
      ),
    ),
  ];
}

const noQuestion = (field: string): FoundProblem =>
  refusal(field, 'Bài kiểm tra chưa có câu hỏi nào.', 'The quiz has no question.');

function problemsOfPool(pool: readonly Question[]): FoundProblem[] {
  const keys = pool.map(({ key }) => key);
  const repeated = keys.filter((key, index) => keys.indexOf(key) !== index);
  return [
    ...repeated.map((key) =>
      refusal(`pool.${key}`, `Hai câu hỏi cùng khóa «${key}».`, `Two questions have the key “${key}”.`),
    ),
    ...pool.flatMap((question) => within(`pool.${question.key}`, problemsOfQuestion(question))),
  ].slice(0, MOST_POOL_PROBLEMS);
}
