import { inNfc } from '../drafting/check-part.js';
import { question as questionShape } from '../drafting/question.shape.js';
import type { ShapeFault } from '../drafting/shape.js';
import type { Question } from './question.js';

/**
 * A question out of JSON of unknown origin, its texts in NFC; or what is wrong with its form. Whether it can be used
 * is what `problemsOfQuestion` says afterwards.
 */
export function readQuestion(value: unknown): { question: Question } | { faults: ShapeFault[] } {
  const faults: ShapeFault[] = [];
  questionShape(value, '', faults);
  return faults.length > 0 ? { faults } : { question: inNfc(value) as Question };
}
