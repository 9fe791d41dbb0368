import type { Criterion, Finding, Given, Tone } from '../criterion.js';

/** What is missing of a criterion that joins others, as one sentence. */
export function missingInside(_criterion: Criterion, finding: Finding, _given: Given, { language }: Tone): string {
  const open = Math.max(0, (finding.need ?? 0) - (finding.have ?? 0));
  return language === 'vi' ? `Còn thiếu ${open} mục.` : `${open} more ${open === 1 ? 'item is' : 'items are'} needed.`;
}

/** A criterion that joins others is met by what stands inside it. */
export function nearestInside(): null {
  return null;
}
