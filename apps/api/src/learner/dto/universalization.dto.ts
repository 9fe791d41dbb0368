import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  CONFIRMATION_CASE_STATES,
  type ConfirmationCaseState,
  type DecisionOutcome,
  type EvidenceKind,
  type Provenance,
  PROVENANCES,
  TARGET_GROUPS,
  type TargetGroup,
} from '@hvs/contracts';
import type { LapseView } from '@hvs/outcome/universalization';
import { IsIn, IsOptional } from 'class-validator';

const OUTCOMES: readonly DecisionOutcome[] = ['met', 'not-met', 'cannot-tell'];
const READERS = ['learner', 'helper'] as const;
const WAYS = ['course', 'quiz', 'vneid', 'class', 'practice', 'office', 'wait'] as const;
const LAPSE_REASONS: LapseView['reason'][] = ['group-ended', 'no-criteria', 'moved', 'deceased'];

/** To whom it is said. */
export class ExplanationQueryDto {
  @ApiPropertyOptional({ enum: READERS, default: 'learner', description: 'Who reads it: the person, or a helper' })
  @IsOptional()
  @IsIn([...READERS])
  for?: (typeof READERS)[number];
}

/** Evidence in words. */
export class EvidenceDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: String, example: 'course-completed' })
  kind: EvidenceKind;

  @ApiProperty({ example: 'Hoàn thành khóa học «Dùng dịch vụ công trực tuyến»' })
  label: string;

  @ApiProperty({ type: String, format: 'date-time' })
  occurredAt: Date;

  @ApiProperty({ enum: PROVENANCES, description: 'How far it can be trusted, weakest first' })
  provenance: Provenance;
}

/** How far along, where more than one is needed. */
export class ProgressDto {
  @ApiProperty({ type: 'integer', example: 2 })
  have: number;

  @ApiProperty({ type: 'integer', example: 3 })
  need: number;
}

/** The nearest way to meet a criterion. */
export class NearestWayDto {
  @ApiProperty({ enum: WAYS })
  kind: (typeof WAYS)[number];

  @ApiPropertyOptional({ example: 'dich-vu-cong-truc-tuyen', description: 'Slug of the course to open' })
  course?: string;

  @ApiProperty({ example: 'Mở khóa học' })
  label: string;
}

/** One criterion: what it asks, whether it is met, and what is missing. */
export class FindingDto {
  @ApiProperty({ example: 'vneid-muc-2' })
  key: string;

  @ApiProperty({ example: 'vneid-level' })
  kind: string;

  @ApiProperty({ enum: OUTCOMES })
  outcome: DecisionOutcome;

  @ApiProperty({ example: 'Có tài khoản VNeID mức 2' })
  label: string;

  @ApiProperty({ type: String, nullable: true, description: 'One plain sentence; null when nothing is missing' })
  missing: string | null;

  @ApiProperty({ type: ProgressDto, nullable: true })
  progress: ProgressDto | null;

  @ApiProperty({ type: NearestWayDto, nullable: true, description: 'Null when nothing is missing' })
  nearest: NearestWayDto | null;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'Cần ít nhất 2 trong 3 mục sau',
    description: 'What the criteria around it ask, where not all of them are needed',
  })
  within: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'dich-vu-cong-truc-tuyen',
    description: 'Slug of the course to take for it, if that is what is missing',
  })
  course: string | null;

  @ApiProperty({ type: [EvidenceDto], description: 'What the outcome rests on' })
  evidence: EvidenceDto[];
}

/** The criteria set by which a decision was made. */
export class DecidingSetDto {
  @ApiProperty()
  title: string;

  @ApiProperty({ example: 1 })
  version: number;
}

/** The decision that stands for one target group. */
export class GroupDecisionDto {
  @ApiProperty({ enum: TARGET_GROUPS })
  targetGroup: TargetGroup;

  @ApiProperty({ type: DecidingSetDto })
  criteriaSet: DecidingSetDto;

  @ApiProperty({ format: 'uuid' })
  decisionId: string;

  @ApiProperty({ enum: OUTCOMES })
  outcome: DecisionOutcome;

  @ApiProperty({ type: String, format: 'date-time' })
  decidedAt: Date;

  @ApiProperty({ description: 'The evidence of this moment says otherwise already: a check is under way' })
  checking: boolean;

  @ApiProperty({ type: [String], description: 'Why it is no longer met, as sentences; empty when it never was' })
  whyTurned: string[];

  @ApiProperty({ type: 'integer' })
  metCount: number;

  @ApiProperty({ type: 'integer' })
  totalCount: number;

  @ApiProperty({ type: [FindingDto], description: 'As things stand at this moment' })
  findings: FindingDto[];
}

/** A decision that stands no more without another in its place. */
export class LapseDto {
  @ApiProperty({ enum: TARGET_GROUPS })
  targetGroup: TargetGroup;

  @ApiProperty({ enum: LAPSE_REASONS })
  reason: LapseView['reason'];

  @ApiProperty({ type: String, format: 'date-time' })
  lapsedAt: Date;
}

/** The national confirmation on VNeID. */
export class ConfirmationDto {
  @ApiProperty({ format: 'date', example: '2026-11-20' })
  confirmedOn: string;
}

/** The way of a person to the national confirmation. */
export class ConfirmationCaseStateDto {
  @ApiProperty({ enum: CONFIRMATION_CASE_STATES })
  state: ConfirmationCaseState;

  @ApiProperty({ type: String, format: 'date-time' })
  since: Date;

  @ApiProperty({ type: String, nullable: true, description: 'Why it was returned or withdrawn' })
  reason: string | null;
}

/** Universalized by the commune's criteria, and confirmed on VNeID: two results that say nothing about each other. */
export class UniversalizationDto {
  @ApiProperty({ type: String, enum: OUTCOMES, nullable: true, description: 'All groups together; null without any' })
  standing: DecisionOutcome | null;

  @ApiProperty({ type: [GroupDecisionDto] })
  groups: GroupDecisionDto[];

  @ApiProperty({ type: [LapseDto], description: 'Decisions of groups without one now' })
  lapsed: LapseDto[];

  @ApiProperty({ type: ConfirmationDto, nullable: true })
  confirmation: ConfirmationDto | null;
}

/** The same for the person, with the way to the confirmation. */
export class OwnUniversalizationDto extends UniversalizationDto {
  @ApiProperty({ type: ConfirmationCaseStateDto, nullable: true })
  confirmationCase: ConfirmationCaseStateDto | null;
}
