import { ApiProperty } from '@nestjs/swagger';
import {
  type DecisionOutcome,
  type EvidenceKind,
  type Provenance,
  PROVENANCES,
  TARGET_GROUPS,
  type TargetGroup,
} from '@hvs/contracts';

const OUTCOMES: readonly DecisionOutcome[] = ['met', 'not-met', 'cannot-tell'];

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

  @ApiProperty({ type: String, nullable: true, description: 'One plain sentence; null when met' })
  missing: string | null;

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
export class CriteriaSetDto {
  @ApiProperty()
  title: string;

  @ApiProperty({ example: 1 })
  version: number;
}

/** The decision that stands for one target group. */
export class GroupDecisionDto {
  @ApiProperty({ enum: TARGET_GROUPS })
  targetGroup: TargetGroup;

  @ApiProperty({ type: CriteriaSetDto })
  criteriaSet: CriteriaSetDto;

  @ApiProperty({ enum: OUTCOMES })
  outcome: DecisionOutcome;

  @ApiProperty({ type: String, format: 'date-time' })
  decidedAt: Date;

  @ApiProperty({ type: [FindingDto] })
  findings: FindingDto[];
}

/** The national confirmation on VNeID. */
export class ConfirmationDto {
  @ApiProperty({ format: 'date', example: '2026-11-20' })
  confirmedOn: string;
}

/** Universalized by the commune's criteria, and confirmed on VNeID: two results that say nothing about each other. */
export class UniversalizationDto {
  @ApiProperty({ type: [GroupDecisionDto] })
  groups: GroupDecisionDto[];

  @ApiProperty({ type: ConfirmationDto, nullable: true })
  confirmation: ConfirmationDto | null;
}
