import type { Question } from '@hvs/contracts';

/** A question that a format has no words for. */
export interface LeftOut {
  question: Question;
  why: string;
}

/** A file of questions, and what is not in it. The file itself names what it leaves out, in a comment. */
export interface QuestionExport {
  text: string;
  leftOut: LeftOut[];
}

const KINDS_ELSEWHERE = new Set(['hotspot', 'listen', 'scenario']);

/** Why a format cannot hold a question, or nothing when it can. */
export function whyNot(question: Question, format: 'gift' | 'moodle-xml'): string | undefined {
  if (KINDS_ELSEWHERE.has(question.kind)) return 'định dạng này không có loại câu tương ứng';
  if (format === 'gift' && (question.kind === 'ordering' || question.kind === 'fill-gap'))
    return 'GIFT không có loại câu này; hãy xuất Moodle XML';
  if (format === 'gift' && question.picture) return 'GIFT không chứa được hình; hãy xuất Moodle XML';
  return undefined;
}

export function leftOutLines(leftOut: readonly LeftOut[]): string[] {
  return leftOut.length === 0
    ? []
    : [
        `Không xuất ${leftOut.length} câu:`,
        ...leftOut.map(({ question, why }) => `- ${question.text.replaceAll(/\s+/g, ' ').slice(0, 80)}: ${why}`),
      ];
}
