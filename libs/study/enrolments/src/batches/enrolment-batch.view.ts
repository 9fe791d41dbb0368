/** What became of one person of a batch. `locked`: the course asks for another one first. */
export const BATCH_RESULTS = [
  'enrolled',
  'already',
  'waiting',
  'not-found',
  'ambiguous',
  'malformed',
  'duplicate',
  'gone',
  'locked',
] as const;
export type BatchResult = (typeof BATCH_RESULTS)[number];

export type BatchSource = 'people' | 'rule' | 'list';

/** Many people enrolled at once; the figures grow while it runs. */
export interface EnrolmentBatchView {
  batchId: string;
  courseId: string;
  courseTitle: string;
  className: string | null;
  source: BatchSource;
  fileName: string | null;
  state: 'running' | 'done';
  requestedAt: Date;
  rows: number;
  enrolled: number;
  already: number;
  waiting: number;
  refused: number;
}

/** One line of the ledger. */
export interface BatchRowView {
  line: number;
  /** What the list says, a citizen id masked; null when a person was chosen. */
  typed: string | null;
  fullName: string | null;
  hamletName: string | null;
  result: BatchResult | null;
}

/** Into what and by which id; the id is made by the client, so that a retry is the same batch. */
export interface BatchOrder {
  id: string;
  unitId: string;
  courseId: string;
  classId: string | null;
}

/** A line of a list before anybody is enrolled: a person, or why there is none. */
export interface PlannedRow {
  line: number;
  typed: string | null;
  personId: string | null;
  result: BatchResult | null;
}

/** A list to enrol: a file, or text that was pasted. */
export type GivenList = { file: { name: string; content: Buffer } } | { text: string };
