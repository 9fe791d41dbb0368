/** Steps in words, each on a line of its own with its number. */
export const numbered = (steps: readonly string[]): string =>
  steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
