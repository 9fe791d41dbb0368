import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CONFIRMATION_CASE_STATES, type ConfirmationCaseState, TARGET_GROUPS, type TargetGroup } from '@hvs/contracts';
import {
  CASE_FLAGS,
  type CaseFlag,
  type CaseStepView,
  CHANNELS,
  type StepCause,
  type SubmissionChannel,
  type SubmissionView,
} from '@hvs/outcome/confirmation';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';

const DEEDS: CaseStepView['deed'][] = ['open', 'review', 'submit', 'return', 'reopen', 'withdraw', 'confirm', 'record'];
const CAUSES: StepCause[] = ['officer', 'standing', 'gateway', 'answer-file', 'operator'];
const SUBMISSION_STATES: SubmissionView['state'][] = ['waiting', 'sent', 'confirmed', 'returned', 'cancelled'];

/** A case as a row of the queue. */
export class CaseRowDto {
  @ApiProperty({ format: 'uuid' })
  caseId: string;

  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty({ example: 'Phạm Thị Sen' })
  fullName: string;

  @ApiProperty({ example: 1958 })
  birthYear: number;

  @ApiProperty({ example: 'Hồ Liễn' })
  hamletName: string;

  @ApiProperty({ enum: CONFIRMATION_CASE_STATES })
  state: ConfirmationCaseState;

  @ApiProperty({ type: String, format: 'date-time', description: 'When the case came to its state' })
  since: Date;

  @ApiProperty({ type: String, nullable: true, description: 'Why it was returned or withdrawn' })
  reason: string | null;

  @ApiProperty({ enum: CASE_FLAGS, isArray: true, description: 'What to look at before the next step' })
  flags: CaseFlag[];
}

/** One step of a case. */
export class CaseStepDto {
  @ApiProperty({ description: 'From 1' })
  position: number;

  @ApiProperty({ enum: DEEDS })
  deed: CaseStepView['deed'];

  @ApiProperty({ enum: CONFIRMATION_CASE_STATES, description: 'The state it led to' })
  state: ConfirmationCaseState;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Date;

  @ApiProperty({ type: String, nullable: true, description: 'Name of the officer; null when the system took the step' })
  by: string | null;

  @ApiProperty({ enum: CAUSES })
  cause: StepCause;

  @ApiProperty({ type: String, nullable: true })
  reason: string | null;
}

/** One submission of a case to the other side. */
export class CaseSubmissionDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: CHANNELS })
  channel: SubmissionChannel;

  @ApiProperty({ enum: SUBMISSION_STATES })
  state: SubmissionView['state'];

  @ApiProperty({ type: String, format: 'date-time' })
  submittedAt: Date;

  @ApiProperty({ description: 'Attempts to send it so far' })
  sendCount: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When the other side took it over' })
  sentAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  nextAttemptAt: Date | null;

  @ApiProperty({ type: String, nullable: true, example: 'R-000017' })
  receipt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  answeredAt: Date | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  confirmedOn: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Why the other side returned it' })
  answerReason: string | null;
}

/** A case with all its steps and submissions, in their order. */
export class CaseDto extends CaseRowDto {
  @ApiProperty({ type: [CaseStepDto] })
  steps: CaseStepDto[];

  @ApiProperty({ type: [CaseSubmissionDto] })
  submissions: CaseSubmissionDto[];
}

/** How many cases wait in each state, without the filter. */
export class CaseCountsDto {
  @ApiProperty()
  ready: number;

  @ApiProperty()
  reviewed: number;

  @ApiProperty()
  submitted: number;

  @ApiProperty()
  returned: number;
}

/** A page of the queue, the longest waiting first. */
export class CaseQueueDto {
  @ApiProperty({ type: [CaseRowDto] })
  cases: CaseRowDto[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: '`after` of the next page' })
  nextAfter: string | null;

  @ApiProperty({ type: CaseCountsDto })
  counts: CaseCountsDto;
}

/** Which part of the queue. */
export class CaseQueueQueryDto {
  @ApiPropertyOptional({ enum: CONFIRMATION_CASE_STATES, default: 'ready' })
  @IsOptional()
  @IsIn(CONFIRMATION_CASE_STATES)
  state?: ConfirmationCaseState;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  hamletId?: string;

  @ApiPropertyOptional({ enum: TARGET_GROUPS })
  @IsOptional()
  @IsIn(TARGET_GROUPS)
  targetGroup?: TargetGroup;

  @ApiPropertyOptional({ enum: CASE_FLAGS })
  @IsOptional()
  @IsIn(CASE_FLAGS)
  flag?: CaseFlag;

  @ApiPropertyOptional({ format: 'uuid', description: '`nextAfter` of the page before' })
  @IsOptional()
  @IsUUID()
  after?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 200, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;
}
