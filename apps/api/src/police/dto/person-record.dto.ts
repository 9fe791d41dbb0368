import { ApiProperty } from '@nestjs/swagger';
import { type DecisionOutcome, type EvidenceKind, TARGET_GROUPS, type TargetGroup } from '@hvs/contracts';
import type { RecordedEvidence, RecordedPerson } from '@hvs/outcome/casework';
import { EnrolmentCardDto } from '../../learner/dto/enrolment.dto.js';
import {
  ConfirmationDto,
  DecidingSetDto,
  EvidenceDto,
  UniversalizationDto,
} from '../../learner/dto/universalization.dto.js';
import { CertificateRowDto } from '../../public/dto/certificate.dto.js';
import { CaseDto } from './case.dto.js';
import { DeskObjectionDto } from './desk-objection.dto.js';
import { DigitalIdentityDto } from './digital-identity.dto.js';
import { OUTCOMES } from './person-search.dto.js';

const PRESENCES: RecordedPerson['presence'][] = ['present', 'away', 'moved', 'deceased'];
const CORRECTIONS = ['superseded', 'withdrawn'] as const;

/** Who the record is about. */
export class RecordedPersonDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'Phạm Thị Sen' })
  fullName: string;

  @ApiProperty({ format: 'date', description: '1 January when only the year is known' })
  birthDate: string;

  @ApiProperty({ enum: ['day', 'year'] })
  birthPrecision: RecordedPerson['birthPrecision'];

  @ApiProperty({ enum: ['male', 'female'] })
  sex: RecordedPerson['sex'];

  @ApiProperty({ example: 'Hồ Liễn' })
  hamletName: string;

  @ApiProperty({ type: String, nullable: true, example: 'HL-012' })
  householdCode: string | null;

  @ApiProperty({ enum: PRESENCES })
  presence: RecordedPerson['presence'];

  @ApiProperty({ type: String, nullable: true, example: '030******001' })
  citizenIdMasked: string | null;

  @ApiProperty({ enum: TARGET_GROUPS, isArray: true })
  targetGroups: TargetGroup[];

  @ApiProperty({ type: Number, nullable: true, description: 'Null while the person never signed in with VNeID' })
  vneidAccountLevel: number | null;
}

/** A further row that took evidence out of effect. */
export class EvidenceCorrectionDto {
  @ApiProperty({ enum: CORRECTIONS })
  kind: (typeof CORRECTIONS)[number];

  @ApiProperty()
  reason: string;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Date;
}

/** Evidence with where it comes from, and whether it still counts. */
export class RecordedEvidenceDto extends EvidenceDto {
  @ApiProperty({ type: String, format: 'date-time' })
  recordedAt: Date;

  @ApiProperty({ example: 'Khóa học trên Học Vụ Số' })
  source: string;

  @ApiProperty({ type: EvidenceCorrectionDto, nullable: true, description: 'Null while it is in effect' })
  correction: RecordedEvidence['correction'];
}

/** Evidence that somebody has entered and that waits for a second person. */
export class WaitingSubmissionDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: String, example: 'national-certificate' })
  kind: EvidenceKind;

  @ApiProperty()
  label: string;

  @ApiProperty({ format: 'date' })
  occurredOn: string;

  @ApiProperty({ type: String, nullable: true })
  note: string | null;

  @ApiProperty({ type: String, format: 'date-time' })
  submittedAt: Date;

  @ApiProperty({ description: 'Name of who entered it' })
  submittedBy: string;
}

/** One decision of the past. */
export class PastDecisionDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: TARGET_GROUPS })
  targetGroup: TargetGroup;

  @ApiProperty({ type: DecidingSetDto })
  criteriaSet: DecidingSetDto;

  @ApiProperty({ enum: OUTCOMES })
  outcome: DecisionOutcome;

  @ApiProperty({ type: String, enum: OUTCOMES, nullable: true, description: 'Of the decision before' })
  formerOutcome: DecisionOutcome | null;

  @ApiProperty({ type: String, format: 'date-time' })
  decidedAt: Date;
}

/** All that an officer sees of a person. */
export class PersonRecordDto {
  @ApiProperty({ type: RecordedPersonDto })
  person: RecordedPersonDto;

  @ApiProperty({ type: UniversalizationDto })
  universalization: UniversalizationDto;

  @ApiProperty({ type: ConfirmationDto, nullable: true })
  confirmation: ConfirmationDto | null;

  @ApiProperty({ type: CaseDto, nullable: true })
  case: CaseDto | null;

  @ApiProperty({ type: DigitalIdentityDto })
  digitalIdentity: DigitalIdentityDto;

  @ApiProperty({ type: [RecordedEvidenceDto] })
  evidence: RecordedEvidenceDto[];

  @ApiProperty({ type: [WaitingSubmissionDto] })
  submissions: WaitingSubmissionDto[];

  @ApiProperty({ type: [PastDecisionDto], description: 'The last ten, newest first' })
  decisions: PastDecisionDto[];

  @ApiProperty({ type: [DeskObjectionDto] })
  objections: DeskObjectionDto[];

  @ApiProperty({ type: [CertificateRowDto] })
  certificates: CertificateRowDto[];

  @ApiProperty({ type: [EnrolmentCardDto] })
  enrolments: EnrolmentCardDto[];
}

/** The whole citizen id. */
export class CitizenIdDto {
  @ApiProperty({ example: '030160000001' })
  citizenId: string;
}
