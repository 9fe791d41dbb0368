/** One try of a practice that ended; what was typed is not part of it. */
export interface EndedTry {
  id: string;
  courseSlug: string;
  practiceKey: string;
  outcome: 'done' | 'harmed';
  assisted: boolean;
  wrongMoves: number;
  hints: number;
  seconds: number;
  finishedAt: string;
}
