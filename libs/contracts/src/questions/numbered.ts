/** Steps in words, each on a line of its own with its number; one alone needs none. */
export const numbered = (steps: readonly string[]): string =>
  steps.length === 1 ? (steps[0] ?? '') : steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
