import type { ConfirmationCaseState, DecisionOutcome, EvidenceKind, Provenance, TargetGroup } from '@hvs/contracts';
import type { CertificateRow, EnrolmentCard, GroupDecision } from './types.js';

/** The bodies of the commune police's part of the HTTP contract. Instants are ISO strings, days `YYYY-MM-DD`. */

export type LookPurpose = { purpose: string; expiresAt: string } | { purpose: null };

export interface PersonSearch {
  citizenId?: string;
  name?: string;
  birthYear?: number;
  hamletId?: string;
  householdCode?: string;
}

export interface FoundPerson {
  personId: string;
  fullName: string;
  birthDate: string | null;
  birthPrecision: 'day' | 'year';
  sex: 'female' | 'male';
  hamletName: string;
  householdCode: string | null;
  citizenIdMasked: string | null;
  standing: DecisionOutcome | null;
  caseState: ConfirmationCaseState | null;
  confirmed: boolean;
}

export interface FoundPeople {
  people: FoundPerson[];
  nextAfter: string | null;
}

export interface CaseStep {
  position: number;
  deed: 'open' | 'review' | 'submit' | 'return' | 'reopen' | 'withdraw' | 'confirm' | 'record';
  state: ConfirmationCaseState;
  at: string;
  by: string | null;
  cause: 'officer' | 'standing' | 'gateway' | 'answer-file' | 'operator';
  reason: string | null;
}

export type CaseFlag = 'identity-unproven' | 'returned-before' | 'objection-open' | 'standing-lapsed' | 'answer-odd';

export interface CaseSubmission {
  id: string;
  channel: Channel;
  state: 'waiting' | 'sent' | 'confirmed' | 'returned' | 'cancelled';
  submittedAt: string;
  sendCount: number;
  sentAt: string | null;
  nextAttemptAt: string | null;
  receipt: string | null;
  answeredAt: string | null;
  confirmedOn: string | null;
  answerReason: string | null;
}

export interface CaseRow {
  caseId: string;
  personId: string;
  fullName: string;
  birthYear: number | null;
  hamletName: string;
  state: ConfirmationCaseState;
  since: string;
  reason: string | null;
  flags: CaseFlag[];
}

export interface CaseView extends CaseRow {
  steps: CaseStep[];
  submissions: CaseSubmission[];
}

export interface CaseQueue {
  cases: CaseRow[];
  nextAfter: string | null;
  counts: Record<'ready' | 'reviewed' | 'submitted' | 'returned', number>;
}

export type Channel = 'gateway' | 'batch-file';

export interface CaseBatchResult {
  results: {
    caseId: string;
    fullName: string;
    done: boolean;
    state: ConfirmationCaseState | null;
    reason: string | null;
  }[];
}

export interface RecordEvidence {
  id: string;
  kind: EvidenceKind;
  label: string;
  occurredAt: string;
  recordedAt: string;
  provenance: Provenance;
  source: string;
  correction: { kind: 'superseded' | 'withdrawn'; reason: string; at: string } | null;
}

export interface Submission {
  id: string;
  personId: string;
  fullName: string;
  hamletName: string;
  kind: EvidenceKind;
  label: string;
  occurredOn: string;
  note: string | null;
  state: 'waiting' | 'accepted' | 'refused';
  submittedAt: string;
  submittedBy: string;
  mayCheck: boolean;
  reason: string | null;
}

export interface DeskObjection {
  id: string;
  personId: string;
  fullName: string;
  hamletName: string;
  about: { kind: 'decision' | 'evidence'; id: string; label: string };
  text: string;
  raisedAt: string;
  answerDueOn: string;
  overdue: boolean;
  state: 'open' | 'answered';
  answer: string | null;
  answeredAt: string | null;
  outcome: 'upheld' | 'declined' | null;
}

export interface PersonRecord {
  person: {
    id: string;
    fullName: string;
    birthDate: string | null;
    birthPrecision: 'day' | 'year';
    sex: 'female' | 'male';
    hamletName: string;
    citizenIdMasked: string | null;
    targetGroups: TargetGroup[];
    vneidAccountLevel: number | null;
  };
  universalization: { groups: GroupDecision[] } | null;
  confirmation: { confirmedOn: string } | null;
  evidence: RecordEvidence[];
  certificates: CertificateRow[];
  enrolments: EnrolmentCard[];
  case: CaseView | null;
  objections: DeskObjection[];
  submissions: Submission[];
}

export type IdentityLevel = 'none' | 'level1' | 'level2' | 'unknown';

export interface IdentityCounts {
  from16: number;
  none: number;
  level1: number;
  level2: number;
  unknown: number;
}

export interface DigitalIdentity {
  hamlets: (IdentityCounts & { hamletId: string; name: string })[];
  total: IdentityCounts;
}

export interface IdentityPeople {
  people: { personId: string; fullName: string; birthYear: number | null; hamletName: string; level: IdentityLevel }[];
  nextAfter: string | null;
}

export type ListStatus =
  'ready' | 'in-progress' | 'confirmed' | 'not-universalized' | 'unknown' | 'malformed' | 'duplicate';

export interface CitizenIdList {
  listId: string;
  createdAt: string;
  counts: Record<string, number>;
}

export interface CitizenIdListRow {
  line: number;
  citizenIdMasked: string | null;
  personId: string | null;
  fullName: string | null;
  status: string;
  remark: string | null;
}

export interface CitizenIdListPage extends CitizenIdList {
  rows: CitizenIdListRow[];
  nextAfter: number | null;
}

export interface Batch {
  id: string;
  number: number;
  createdAt: string;
  createdBy: string;
  caseCount: number;
  answeredCount: number;
}

export interface AnswerFile {
  id: string;
  fileName: string;
  state: 'waiting' | 'running' | 'done' | 'refused';
  refusal: string | null;
  createdAt: string;
  counts: Record<string, number>;
  rows?: { row: number; result: string; remark: string | null }[];
}

export interface Reconciliation {
  id: string;
  state: 'waiting' | 'running' | 'done' | 'failed';
  startedAt: string;
  finishedAt: string | null;
  counts: Record<string, number>;
  differences: { personId: string; fullName: string; kind: string; ours: string; theirs: string }[];
}

export interface GatewayState {
  circuit: 'closed' | 'open' | 'half-open';
  waiting: number;
  lastAnswerAt: string | null;
}

export interface Look {
  at: string;
  officerName: string;
  officerUnit: string;
  personName: string | null;
  purpose: string | null;
  action: string;
}

export interface Looks {
  looks: Look[];
  nextCursor: string | null;
}
