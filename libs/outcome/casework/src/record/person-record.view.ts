import type { DecisionOutcome, EvidenceKind, TargetGroup } from '@hvs/contracts';
import type { PersonView } from '@hvs/foundation/people';
import type { CertificateRow } from '@hvs/study/certificates';
import type { EnrolmentCard } from '@hvs/study/learning';
import type { CaseView, ConfirmationView } from '@hvs/outcome/confirmation';
import type { DeskObjectionView } from '@hvs/outcome/objections';
import type { EvidenceWords, ExplanationView } from '@hvs/outcome/universalization';
import type { DigitalIdentityView } from '../digital-identity/digital-identity.view.js';

/** Who the record is about; least data: the citizen id is masked. */
export interface RecordedPerson {
  id: string;
  fullName: string;
  birthDate: string;
  birthPrecision: PersonView['birthPrecision'];
  sex: PersonView['sex'];
  hamletName: string;
  householdCode: string | null;
  presence: PersonView['presence'];
  citizenIdMasked: string | null;
  targetGroups: TargetGroup[];
  /** The highest account level that a VNeID sign-in has shown; null while there was none. */
  vneidAccountLevel: number | null;
}

/** A further row that took evidence out of effect. */
export interface EvidenceCorrection {
  kind: 'superseded' | 'withdrawn';
  reason: string;
  at: Date;
}

/** Evidence with where it comes from, and whether it still counts. */
export interface RecordedEvidence extends EvidenceWords {
  recordedAt: Date;
  source: string;
  /** Null while it is in effect. */
  correction: EvidenceCorrection | null;
}

/** Evidence that somebody has entered and that waits for a second person. */
export interface RecordedSubmission {
  id: string;
  kind: EvidenceKind;
  label: string;
  occurredOn: string;
  note: string | null;
  submittedAt: Date;
  submittedBy: string;
}

/** One decision of the past. */
export interface RecordedDecision {
  id: string;
  targetGroup: TargetGroup;
  criteriaSet: { title: string; version: number };
  outcome: DecisionOutcome;
  formerOutcome: DecisionOutcome | null;
  decidedAt: Date;
}

/** All that an officer sees of a person. */
export interface PersonRecordView {
  person: RecordedPerson;
  universalization: ExplanationView & { confirmation: ConfirmationView | null };
  confirmation: ConfirmationView | null;
  case: CaseView | null;
  digitalIdentity: DigitalIdentityView;
  evidence: RecordedEvidence[];
  submissions: RecordedSubmission[];
  /** The last ten, newest first. */
  decisions: RecordedDecision[];
  objections: DeskObjectionView[];
  certificates: CertificateRow[];
  enrolments: EnrolmentCard[];
}
