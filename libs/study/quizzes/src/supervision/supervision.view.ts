/** A session on site. `open`: its code lets people in; `running`: the code expired, who began goes on; `over`. */
export type SessionState = 'open' | 'running' | 'over';

export interface SessionView {
  sessionId: string;
  courseId: string;
  courseTitle: string;
  hamletName: string;
  place: string;
  code: string;
  state: SessionState;
  openedAt: Date;
  codeExpiresAt: Date;
  endsAt: Date;
  closedAt: Date | null;
  supervisorName: string;
  /** The reader opened it. */
  own: boolean;
  joined: number;
}

/** How far somebody in the room is: never what they answered. */
export interface SessionLearner {
  attemptId: string;
  fullName: string;
  birthYear: number;
  answered: number;
  questionCount: number;
  startedAt: Date;
  deadlineAt: Date;
  submittedAt: Date | null;
  /** Null while it is open and while an answer waits for its mark. */
  passed: boolean | null;
}

export interface SessionDetail extends SessionView {
  learners: SessionLearner[];
}

export interface SessionPage {
  sessions: SessionView[];
  /** The session to go on after, or null on the last page. */
  nextAfter: string | null;
}

export function sessionStateOf(
  { closedAt, codeExpiresAt, endsAt }: Pick<SessionView, 'closedAt' | 'codeExpiresAt' | 'endsAt'>,
  now: Date,
): SessionState {
  if (closedAt || endsAt <= now) return 'over';
  return codeExpiresAt > now ? 'open' : 'running';
}
