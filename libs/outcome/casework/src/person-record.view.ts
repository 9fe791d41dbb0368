import type { TargetGroup } from '@hvs/contracts';
import type { PersonView } from '@hvs/foundation/people';
import type { CertificateRow } from '@hvs/study/certificates';
import type { EnrolmentCard } from '@hvs/study/learning';
import type { ConfirmationView } from '@hvs/outcome/confirmation';
import type { EvidenceWords, ExplanationView } from '@hvs/outcome/universalization';

/** Who the record is about; least data: the citizen id is masked. */
export interface RecordedPerson {
  id: string;
  fullName: string;
  birthDate: string;
  birthPrecision: PersonView['birthPrecision'];
  sex: PersonView['sex'];
  hamletName: string;
  citizenIdMasked: string | null;
  targetGroups: TargetGroup[];
  /** The highest account level that a VNeID sign-in has shown; null while there was none. */
  vneidAccountLevel: number | null;
}

/** Evidence with where it comes from. */
export interface RecordedEvidence extends EvidenceWords {
  recordedAt: Date;
  source: string;
}

/** All that an officer sees of a person. */
export interface PersonRecordView {
  person: RecordedPerson;
  universalization: ExplanationView & { confirmation: ConfirmationView | null };
  confirmation: ConfirmationView | null;
  evidence: RecordedEvidence[];
  certificates: CertificateRow[];
  enrolments: EnrolmentCard[];
}
