import type { Question } from '@hvs/contracts';

/**
 * What is kept of everybody who saw one version of a question on a paper that was handed in. `rest` of a paper is the
 * share (0-1) of its other questions answered right: taking the question itself out keeps it from being compared with
 * itself.
 */
export interface ItemSums {
  seen: number;
  blank: number;
  right: number;
  restSum: number;
  restSquareSum: number;
  /** Sum of `rest` over those who answered right. */
  rightRestSum: number;
}

/** One answer as it is counted. */
export interface CountedAnswer {
  right: boolean;
  blank: boolean;
  rest: number;
}

export const NO_SUMS: ItemSums = { seen: 0, blank: 0, right: 0, restSum: 0, restSquareSum: 0, rightRestSum: 0 };

export function addAnswer(sums: ItemSums, { right, blank, rest }: CountedAnswer): ItemSums {
  return {
    seen: sums.seen + 1,
    blank: sums.blank + Number(blank),
    right: sums.right + Number(right),
    restSum: sums.restSum + rest,
    restSquareSum: sums.restSquareSum + rest * rest,
    rightRestSum: sums.rightRestSum + (right ? rest : 0),
  };
}

/** Share of those who saw it that answered right, 0-1; nothing while nobody saw it. */
export const facilityOf = ({ seen, right }: ItemSums): number | undefined => (seen === 0 ? undefined : right / seen);

const HARDLY_ANY_SPREAD = 1e-9;

/**
 * Corrected point-biserial correlation, -1 to 1: how far those who answer this question right do better in the rest of
 * their paper. Nothing while everybody answered alike or everybody did equally well.
 */
export function discriminationOf(sums: ItemSums): number | undefined {
  const { seen, right, restSum, restSquareSum, rightRestSum } = sums;
  if (seen < 2 || right === 0 || right === seen) return undefined;
  const facility = right / seen;
  const spread = restSquareSum / seen - (restSum / seen) ** 2;
  if (spread < HARDLY_ANY_SPREAD) return undefined;
  const covariance = rightRestSum / seen - facility * (restSum / seen);
  return Math.max(-1, Math.min(1, covariance / Math.sqrt(spread * facility * (1 - facility))));
}

export const QUESTION_FLAGS = [
  'hardly-anyone-right',
  'does-not-discriminate',
  'wrong-option-preferred',
  'option-never-chosen',
] as const;
export type QuestionFlag = (typeof QUESTION_FLAGS)[number];

/** How many must have seen a question before anything is said against it. */
const ENOUGH_SEEN = 30;
const LOWEST_FACILITY = 0.25;
const LOWEST_DISCRIMINATION = 0.1;

/** What the figures say against a question. `chosen` counts how many chose each option; a key that is missing, none. */
export function flagsOf(question: Question, sums: ItemSums, chosen: ReadonlyMap<string, number>): QuestionFlag[] {
  if (sums.seen < ENOUGH_SEEN) return [];
  const flags: QuestionFlag[] = [];
  if ((facilityOf(sums) ?? 1) < LOWEST_FACILITY) flags.push('hardly-anyone-right');
  if ((discriminationOf(sums) ?? 1) < LOWEST_DISCRIMINATION) flags.push('does-not-discriminate');
  const options = optionsOf(question);
  const countOf = (key: string): number => chosen.get(key) ?? 0;
  const weakestRight = Math.min(...options.filter(({ correct }) => correct).map(({ key }) => countOf(key)));
  if (options.some(({ key, correct }) => !correct && countOf(key) > weakestRight)) flags.push('wrong-option-preferred');
  if (options.some(({ key, correct }) => !correct && countOf(key) === 0)) flags.push('option-never-chosen');
  return flags;
}

/** The options whose use is counted, with whether they are right; none for kinds without any. */
export function optionsOf(question: Question): { key: string; text: string; correct: boolean }[] {
  if (question.kind === 'true-false') {
    return [
      { key: 'true', text: 'Đúng', correct: question.correct },
      { key: 'false', text: 'Sai', correct: !question.correct },
    ];
  }
  if (!('options' in question)) return [];
  return question.options.map(({ key, text, correct }) => ({ key, text, correct }));
}
