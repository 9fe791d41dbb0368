import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsObject, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { normaliseText } from '@hvs/kernel';
import {
  type EvidenceSubmissionView,
  SUBMISSION_STATES,
  type SubmissionConflict,
  type SubmissionState,
  SUBMITTABLE_KINDS,
  type SubmittableKind,
} from '@hvs/foundation/evidence';

const tidy = ({ value }: { value: unknown }) => (typeof value === 'string' ? normaliseText(value) : value);

/** Evidence that somebody enters for a person. */
export class NewEvidenceSubmissionDto {
  @ApiProperty({ format: 'uuid', description: 'Made by the client, so that sending twice enters once' })
  @IsUUID()
  id: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  personId: string;

  @ApiProperty({ enum: SUBMITTABLE_KINDS })
  @IsIn(SUBMITTABLE_KINDS)
  kind: SubmittableKind;

  @ApiProperty({
    type: Object,
    additionalProperties: true,
    description:
      'By kind. practice-done: practice, title, assisted. class-attended: topic, title, heldOn. observed: practice, title, itemsShown[], assisted. national-certificate: number, title, issuedOn. other-certificate: certificateKind, issuer, number, title, issuedOn. organisation-list: list (work|school), organisation, title. exemption-granted: reason (severe-disability), document. Days are YYYY-MM-DD; practice, topic and certificateKind are lower-case words joined by hyphens.',
    example: { number: 'BDHVS-2026-000123', title: 'Kỹ năng số cơ bản', issuedOn: '2026-10-01' },
  })
  @IsObject()
  value: Record<string, unknown>;

  @ApiProperty({ format: 'date', description: 'Vietnamese day on which it happened, not after today' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  occurredOn: string;

  @ApiPropertyOptional({ maxLength: 500 })
  @Transform(tidy)
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string;
}

/** What the second person says. */
export class EvidenceSubmissionCheckDto {
  @ApiProperty()
  @IsBoolean()
  accept: boolean;

  @ApiPropertyOptional({
    maxLength: 500,
    description: 'Needed for a refusal, and to accept a number that is known of somebody else',
  })
  @Transform(tidy)
  @IsOptional()
  @IsString()
  @MaxLength(500)
  reason?: string;
}

/** Which submissions to list. */
export class EvidenceSubmissionsQueryDto {
  @ApiPropertyOptional({ enum: SUBMISSION_STATES })
  @IsOptional()
  @IsIn(SUBMISSION_STATES)
  state?: SubmissionState;

  @ApiPropertyOptional({ format: 'uuid', description: '`nextAfter` of the page before' })
  @IsOptional()
  @IsUUID()
  after?: string;
}

/** Somebody who entered or checked. */
export class SubmissionOfficialDto {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty({ example: 'Nguyễn Thị Hòa' })
  fullName: string;
}

/** Whom the evidence is about. */
export class SubmissionPersonDto {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty({ example: 'Phạm Thị Sen' })
  fullName: string;

  @ApiProperty({ example: 1960 })
  birthYear: number;

  @ApiProperty({ example: 'Hồ Liễn' })
  hamletName: string;
}

/** The same certificate number with another person. */
export class SubmissionConflictDto {
  @ApiProperty({ enum: ['evidence', 'submission'], description: 'In the ledger already, or entered and waiting' })
  where: SubmissionConflict['where'];

  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null outside the own jurisdiction' })
  personId: string | null;

  @ApiProperty({ type: String, nullable: true })
  fullName: string | null;
}

/** Evidence that somebody entered, and what became of it. */
export class EvidenceSubmissionDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: SubmissionPersonDto })
  person: SubmissionPersonDto;

  @ApiProperty({ enum: SUBMITTABLE_KINDS })
  kind: SubmittableKind;

  @ApiProperty({ example: 'Giấy chứng nhận của nền tảng quốc gia «Kỹ năng số cơ bản», số BDHVS-2026-000123' })
  label: string;

  @ApiProperty({ type: Object, additionalProperties: true })
  value: Record<string, unknown>;

  @ApiProperty({ format: 'date' })
  occurredOn: string;

  @ApiProperty({ type: String, nullable: true })
  note: string | null;

  @ApiProperty({ enum: SUBMISSION_STATES, description: 'accepted: in the ledger; waiting: needs a second person' })
  state: EvidenceSubmissionView['state'];

  @ApiProperty({ type: SubmissionOfficialDto })
  submittedBy: SubmissionOfficialDto;

  @ApiProperty({ type: String, format: 'date-time' })
  submittedAt: Date;

  @ApiProperty({ type: SubmissionOfficialDto, nullable: true })
  checkedBy: SubmissionOfficialDto | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  checkedAt: Date | null;

  @ApiProperty({ type: String, nullable: true, description: 'Why it was refused, or accepted in spite of a conflict' })
  reason: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The row of the ledger it became' })
  evidenceId: string | null;

  @ApiProperty({ type: [SubmissionConflictDto] })
  conflicts: SubmissionConflictDto[];

  @ApiProperty({ description: 'Whether the reader may be the second person' })
  mayCheck: boolean;
}

/** A page of submissions. */
export class EvidenceSubmissionPageDto {
  @ApiProperty({ type: [EvidenceSubmissionDto] })
  submissions: EvidenceSubmissionDto[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  nextAfter: string | null;
}

/** How many submissions wait for a second person. */
export class EvidenceSubmissionCountsDto {
  @ApiProperty()
  waiting: number;

  @ApiProperty({ description: 'Those of them that the reader may check as the second person' })
  mayCheck: number;
}
