import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  DIFFERENCE_SORTS,
  type DifferenceSort,
  type ReconciliationView,
  type SideView,
} from '@hvs/outcome/confirmation';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';

const STATES: ReconciliationView['state'][] = ['waiting', 'running', 'done', 'failed'];
const SOURCES: ReconciliationView['source'][] = ['gateway', 'file'];
const SIDE_STATES: SideView['state'][] = [
  'waiting',
  'sent',
  'received',
  'confirmed',
  'returned',
  'withdrawn',
  'cancelled',
];

/** A comparison that was asked for; it waits for the worker. */
export class RequestedReconciliationDto {
  @ApiProperty({ format: 'uuid' })
  reconciliationId: string;
}

/** How many differences of each sort there are. */
export class ReconciliationCountsDto {
  @ApiProperty({ description: 'Entries of the other side’s list' })
  entries: number;

  @ApiProperty({ description: 'Submissions on which both sides agree' })
  agreed: number;

  @ApiProperty({ description: 'They have confirmed, we have not' })
  'theirs-confirmed': number;

  @ApiProperty({ description: 'We have confirmed, they have not' })
  'ours-confirmed': number;

  @ApiProperty({ description: 'They have returned, we have not' })
  'theirs-returned': number;

  @ApiProperty({ description: 'We have returned, they have not answered' })
  'ours-returned': number;

  @ApiProperty()
  'date-differs': number;

  @ApiProperty()
  'reason-differs': number;

  @ApiProperty({ description: 'They speak of a submission that we never made' })
  'unknown-to-us': number;

  @ApiProperty({ description: 'We have sent what they do not know' })
  'unknown-to-them': number;
}

/** A comparison of the two sides. */
export class ReconciliationDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: SOURCES })
  source: ReconciliationView['source'];

  @ApiProperty({ enum: STATES })
  state: ReconciliationView['state'];

  @ApiProperty({ type: String, nullable: true, description: 'For the operator, when it failed' })
  fault: string | null;

  @ApiProperty({ type: String, format: 'date-time' })
  requestedAt: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  finishedAt: Date | null;

  @ApiProperty({ type: ReconciliationCountsDto })
  counts: ReconciliationCountsDto;
}

/** A page of comparisons, newest first. */
export class ReconciliationsDto {
  @ApiProperty({ type: [ReconciliationDto] })
  reconciliations: ReconciliationDto[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: '`after` of the next page' })
  nextAfter: string | null;
}

/** What one side says. */
export class SideDto {
  @ApiProperty({ enum: SIDE_STATES })
  state: SideView['state'];

  @ApiProperty({ type: String, format: 'date', nullable: true })
  confirmedOn: string | null;

  @ApiProperty({ type: String, nullable: true })
  reason: string | null;
}

/** One submission on which the sides differ. */
export class DifferenceDto {
  @ApiProperty({ description: 'From 1' })
  position: number;

  @ApiProperty({ enum: DIFFERENCE_SORTS })
  sort: DifferenceSort;

  @ApiProperty()
  key: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  caseId: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  personId: string | null;

  @ApiProperty({ type: String, nullable: true })
  fullName: string | null;

  @ApiProperty({ type: SideDto, nullable: true })
  ours: SideDto | null;

  @ApiProperty({ type: SideDto, nullable: true })
  theirs: SideDto | null;

  @ApiProperty({ description: 'An officer can bring our side in line here' })
  mayApply: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  appliedAt: Date | null;
}

/** A page of differences. */
export class DifferencesDto {
  @ApiProperty({ type: [DifferenceDto] })
  differences: DifferenceDto[];

  @ApiProperty({ type: Number, nullable: true, description: '`after` of the next page' })
  nextAfter: number | null;
}

/** Which differences. */
export class DifferencesQueryDto {
  @ApiPropertyOptional({ enum: DIFFERENCE_SORTS })
  @IsOptional()
  @IsIn(DIFFERENCE_SORTS)
  sort?: DifferenceSort;

  @ApiPropertyOptional({ minimum: 0, description: '`nextAfter` of the page before' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(10_000_000)
  after?: number;
}
