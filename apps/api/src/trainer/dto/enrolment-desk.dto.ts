import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { TARGET_GROUPS, type TargetGroup } from '@hvs/contracts';
import { ROSTER_STATES, type RosterState } from '@hvs/study/learning';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';

export class AfterQueryDto {
  @ApiPropertyOptional({ format: 'uuid', description: '`nextAfter` of the page before' })
  @IsOptional()
  @IsUUID()
  after?: string;
}

export class FindPeopleQueryDto extends AfterQueryDto {
  @ApiProperty({ description: 'Any part of the name, with or without accents' })
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  name: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  hamletId?: string;
}

/** As much of a person as is needed to tell who is meant. */
export class FoundLearnerDto {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty({ example: 'Phạm Thị Sen' })
  fullName: string;

  @ApiProperty({ example: 1958 })
  birthYear: number;

  @ApiProperty({ example: 'Hòa Ché' })
  hamletName: string;
}

export class FoundLearnersDto {
  @ApiProperty({ type: [FoundLearnerDto] })
  people: FoundLearnerDto[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  nextAfter: string | null;
}

export class ReachedUnitDto {
  @ApiProperty({ format: 'uuid' })
  unitId: string;

  @ApiProperty({ enum: ['commune', 'hamlet'] })
  kind: 'commune' | 'hamlet';

  @ApiProperty({ example: 'Kẻ Sặt' })
  name: string;
}

/** The communes and hamlets within reach, a commune before its hamlets. */
export class ReachedUnitsDto {
  @ApiProperty({ type: [ReachedUnitDto] })
  units: ReachedUnitDto[];
}

export class RosterQueryDto extends AfterQueryDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  courseId: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  classId?: string;

  @ApiPropertyOptional({ enum: ROSTER_STATES, default: 'studying' })
  @IsOptional()
  @IsIn(ROSTER_STATES)
  state?: RosterState;
}

export class RosterRowDto {
  @ApiProperty({ format: 'uuid' })
  enrolmentId: string;

  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  fullName: string;

  @ApiProperty()
  hamletName: string;

  @ApiProperty({ type: String, nullable: true })
  className: string | null;

  @ApiProperty()
  openedAt: Date;

  @ApiProperty({ type: Date, nullable: true })
  completedAt: Date | null;

  @ApiProperty({ type: Date, nullable: true })
  withdrawnAt: Date | null;

  @ApiProperty({ type: 'integer' })
  lessonsDone: number;

  @ApiProperty({ type: 'integer' })
  lessonCount: number;

  @ApiProperty()
  quizPassed: boolean;

  @ApiProperty({ type: Date, nullable: true })
  lastStudiedAt: Date | null;
}

export class RosterDto {
  @ApiProperty({ type: [RosterRowDto] })
  rows: RosterRowDto[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  nextAfter: string | null;
}

export class NewEnrolmentRuleDto {
  @ApiProperty({ format: 'uuid', description: 'Made by the client; the same id again is the same rule' })
  @IsUUID()
  id: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  unitId: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  courseId: string;

  @ApiProperty({ enum: TARGET_GROUPS, nullable: true, type: String })
  @IsOptional()
  @IsIn(TARGET_GROUPS)
  targetGroup: TargetGroup | null;

  @ApiProperty({ format: 'uuid', nullable: true, type: String })
  @IsOptional()
  @IsUUID()
  organisationId: string | null;
}

export class RulePreviewDto {
  @ApiProperty({ type: 'integer', description: 'People whom the rule would enrol now' })
  people: number;
}

export class EnrolmentRuleDto {
  @ApiProperty({ format: 'uuid' })
  ruleId: string;

  @ApiProperty({ format: 'uuid' })
  unitId: string;

  @ApiProperty()
  unitName: string;

  @ApiProperty({ format: 'uuid' })
  courseId: string;

  @ApiProperty()
  courseTitle: string;

  @ApiProperty({ enum: TARGET_GROUPS, nullable: true, type: String })
  targetGroup: TargetGroup | null;

  @ApiProperty({ type: String, nullable: true })
  organisationName: string | null;

  @ApiProperty()
  createdAt: Date;

  @ApiProperty()
  ended: boolean;

  @ApiProperty({ type: 'integer' })
  enrolled: number;
}

export class EnrolmentRulesDto {
  @ApiProperty({ type: [EnrolmentRuleDto] })
  rules: EnrolmentRuleDto[];
}

export class NewOrganisationDto {
  @ApiProperty({ format: 'uuid', description: 'Made by the client' })
  @IsUUID()
  id: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  communeId: string;

  @ApiProperty({ example: 'Ủy ban nhân dân xã' })
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  name: string;
}

export class OrganisationDto {
  @ApiProperty({ format: 'uuid' })
  organisationId: string;

  @ApiProperty({ format: 'uuid' })
  communeId: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: 'integer' })
  members: number;
}

export class OrganisationsDto {
  @ApiProperty({ type: [OrganisationDto] })
  organisations: OrganisationDto[];
}

export class PastedListDto {
  @ApiProperty({ description: 'One person a line: a citizen id, or name; day of birth; hamlet below a heading' })
  @IsString()
  @MinLength(1)
  @MaxLength(500_000)
  text: string;
}

export class MembersAddedDto {
  @ApiProperty({ type: 'integer' })
  added: number;

  @ApiProperty({ type: 'integer' })
  already: number;

  @ApiProperty({ type: [Number], description: 'Lines that name nobody within reach, or more than one' })
  unknownLines: number[];
}
