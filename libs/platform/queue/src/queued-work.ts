/** One piece of work: which row to work on. The row itself stays in the database, and says whether it is done. */
export type QueuedWork =
  { kind: 'reaction'; eventId: string; reaction: string } | { kind: 'job'; name: string; key: string; ticket: string };
