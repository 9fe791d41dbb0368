import type { BilingualText } from '@hvs/contracts';
import type { Combining } from '../../sets/set-document.rule.js';
import type { CriteriaProblem, Criterion } from '../criterion.js';
import { criterionKindOf } from '../criterion-kinds.js';
import { planOf } from '../plan.js';
import { canBeMet, needsNothingShown } from './possible.js';
import { everyCriterion, innerOf, mustBeMet, type Placed, sameness } from './walk.js';

/**
 * What is wrong with a document that is well written but makes no sense: nobody could ever meet it, or everybody of an
 * age would without showing anything; a count that is larger than the list; the same thing asked twice; an easier path
 * that is not easier. Give `combining` for a whole set: where one set is sufficient, age alone must not be a reason to
 * be through. Pure; takes what `readCriteria` returns.
 */
export function findContradictions(criterion: Criterion, combining?: Combining): CriteriaProblem[] {
  const everything = everyCriterion(criterion);
  const problems = [
    ...everything.flatMap(ownContradictions),
    ...everything.flatMap(askedTwice),
    ...everything.flatMap(agesThatExclude),
  ];
  return problems.length > 0 ? problems : ofTheWhole(criterion, combining);
}

function problem(path: string, message: BilingualText): CriteriaProblem {
  return { path: path || '.', message };
}

function ownContradictions({ criterion, path }: Placed): CriteriaProblem[] {
  const found = criterionKindOf(criterion).contradictions?.(criterion) ?? [];
  return found.map(({ field, message }) => problem([path, field].filter(Boolean).join('.'), message));
}

/** The same criterion twice in one list counts double where it should count once. */
function askedTwice(placed: Placed): CriteriaProblem[] {
  if (!('of' in placed.criterion)) return [];
  const seen = new Set<string>();
  return innerOf(placed).flatMap(({ criterion, path }) => {
    const same = sameness(criterion);
    const isSecond = seen.has(same);
    seen.add(same);
    return isSecond ? [problem(path, { vi: 'Mục này đã có ở trên.', en: 'The same is asked for above.' })] : [];
  });
}

/** Ages that must all be met and leave none: told at the one that closes the door. */
function agesThatExclude(placed: Placed): CriteriaProblem[] {
  if (placed.criterion.kind !== 'all') return [];
  let [least, most] = [-Infinity, Infinity];
  for (const { criterion, path } of mustBeMet(placed)) {
    const { rule } = planOf(criterion);
    if (rule.form === 'age') {
      least = Math.max(least, rule.from ?? -Infinity);
      most = Math.min(most, rule.to ?? Infinity);
      if (least > most) return [problem(path, NO_AGE_LEFT)];
    }
  }
  return [];
}

function ofTheWhole(criterion: Criterion, combining?: Combining): CriteriaProblem[] {
  const plan = planOf(criterion);
  if (!canBeMet(plan)) return [problem('', NOBODY)];
  return needsNothingShown(plan, { countsReasons: combining !== 'sufficient' }) ? [problem('', EVERYBODY)] : [];
}

const NO_AGE_LEFT = {
  vi: 'Độ tuổi này loại trừ độ tuổi ở mục khác, nên không ai đạt được.',
  en: 'This age excludes another one that is asked for, so nobody could meet both.',
};
const NOBODY = { vi: 'Không ai có thể đạt bộ tiêu chí này.', en: 'Nobody could ever meet these criteria.' };
const EVERYBODY = {
  vi: 'Có người đạt chỉ nhờ tuổi mà không cần chứng tỏ gì.',
  en: 'Some people meet this by their age alone, without showing anything.',
};
