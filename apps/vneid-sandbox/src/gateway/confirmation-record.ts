/** What the other side decided, known from the start and told once its time has come. */
export type Verdict = { readonly state: 'confirmed' } | { readonly state: 'returned'; readonly reason: string };

/** One confirmation that was taken over. It holds no citizen id and no name: a stand-in keeps no register. */
export interface ConfirmationRecord {
  readonly key: string;
  readonly receipt: string;
  readonly fingerprint: string;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  readonly answeredAt: number;
  readonly verdict: Verdict;
  /** A final state that changes afterwards, on demand. */
  readonly changesItsMind?: true;
}

/** What a partner is told about one confirmation. */
export interface ConfirmationStanding {
  readonly key: string;
  readonly receipt: string;
  readonly state: string;
  readonly confirmedOn?: string;
  readonly reason?: string;
  readonly receivedAt: string;
  readonly answeredAt?: string;
}

const SECOND_THOUGHT = 'Kết quả trước đây được gửi nhầm.';

/**
 * The state of a record at a moment.
 * @param told how often its final state has been told before
 */
export function standingOf(record: ConfirmationRecord, now: number, told: number): ConfirmationStanding {
  const { key, receipt } = record;
  const receivedAt = new Date(record.receivedAt).toISOString();
  if (now < record.answeredAt) return { key, receipt, state: 'received', receivedAt };
  const answered = { key, receipt, receivedAt, answeredAt: new Date(record.answeredAt).toISOString() };
  if (record.verdict.state === 'returned') return { ...answered, ...record.verdict };
  if (record.changesItsMind && told > 0) return { ...answered, state: 'returned', reason: SECOND_THOUGHT };
  return { ...answered, state: 'confirmed', confirmedOn: vietnameseDay(record.answeredAt) };
}

/** The day in Vietnam, YYYY-MM-DD. */
export function vietnameseDay(moment: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(moment);
}
