import type { QueryClient } from '@tanstack/react-query';

/**
 * An answer of the server that it drew a page with: the key under which the page keeps it, without its first part, and
 * the answer as anybody gets it before signing in.
 */
export interface DrawnAnswer {
  key: readonly string[];
  data: unknown;
}

/** When answers that came with the page are said to be of: never fresh, and known from a learner's own by it. */
export const DRAWN_AT = 1;

/** Where a drawn page holds its answers; the api server writes it. */
const PLACE = 'drawn';

/**
 * Hands answers to the page. They are shown at once and asked for again when it is known who reads: a learner's own tell
 * what is done besides, and what is asked for is kept on the device for when there is no network.
 */
export function giveAnswers(queries: QueryClient, answers: readonly DrawnAnswer[]): void {
  for (const { key, data } of answers) {
    for (const study of ['public-study', 'study']) queries.setQueryData([study, ...key], data, { updatedAt: DRAWN_AT });
  }
}

/** Takes the answers that came with the page; false when the server did not draw it. */
export function takeDrawnAnswers(queries: QueryClient): boolean {
  const place = document.getElementById(PLACE);
  if (place) giveAnswers(queries, JSON.parse(place.textContent ?? '[]') as DrawnAnswer[]);
  return place !== null;
}
