import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CONFIRMATION_CASE_STATES, type ConfirmationCaseState, type DecisionOutcome } from '@hvs/contracts';
import { LINE_STATUSES, type LineStatus, type ListCounts } from '@hvs/outcome/casework';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';
import { CaseResultDto } from './case-deed.dto.js';
import { OUTCOMES } from './person-search.dto.js';

/** A list to look up, pasted; or, as a form, the field `file` with an .xlsx or .csv file. */
export class NewCitizenIdListDto {
  @ApiPropertyOptional({ maxLength: 240_000, description: 'A citizen id per line, at most 10,000' })
  @IsOptional()
  @IsString()
  @MaxLength(240_000)
  text?: string;
}

/** How many lines came to what. */
export class ListCountsDto implements ListCounts {
  @ApiProperty()
  lines: number;

  @ApiProperty()
  confirmed: number;

  @ApiProperty()
  submitted: number;

  @ApiProperty({ description: 'The case waits for the officer: these are the ones a submission sends' })
  ready: number;

  @ApiProperty({ description: 'The case was returned and wants a look' })
  returned: number;

  @ApiProperty({ description: 'Universalized, no case yet' })
  universalized: number;

  @ApiProperty()
  'not-yet': number;

  @ApiProperty()
  'cannot-tell': number;

  @ApiProperty()
  'no-decision': number;

  @ApiProperty({ description: 'Nobody of this number, or outside the jurisdiction' })
  unknown: number;

  @ApiProperty()
  duplicate: number;

  @ApiProperty()
  malformed: number;
}

/** A list that was looked up. */
export class CitizenIdListDto {
  @ApiProperty({ format: 'uuid' })
  listId: string;

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt: Date;

  @ApiProperty({ type: String, format: 'date-time', description: 'When it is deleted' })
  expiresAt: Date;

  @ApiProperty({ type: ListCountsDto })
  counts: ListCountsDto;
}

/** One line. */
export class ListLineDto {
  @ApiProperty({ description: 'Line of the file or of the text' })
  line: number;

  @ApiProperty({ example: '030******001', description: 'What was typed, masked' })
  typed: string;

  @ApiProperty({ enum: LINE_STATUSES })
  status: LineStatus;

  @ApiProperty({ type: String, nullable: true, description: 'What is wrong with the line, as a sentence' })
  remark: string | null;

  @ApiProperty({ type: Number, nullable: true, description: 'The earlier line with the same number' })
  duplicateOf: number | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  personId: string | null;

  @ApiProperty({ type: String, nullable: true })
  fullName: string | null;

  @ApiProperty({ type: Number, nullable: true })
  birthYear: number | null;

  @ApiProperty({ type: String, nullable: true })
  hamletName: string | null;

  @ApiProperty({ type: String, enum: OUTCOMES, nullable: true })
  standing: DecisionOutcome | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  caseId: string | null;

  @ApiProperty({ type: String, enum: CONFIRMATION_CASE_STATES, nullable: true })
  caseState: ConfirmationCaseState | null;

  @ApiProperty()
  confirmed: boolean;
}

/** Lines of a list in their order, at most 200. */
export class CitizenIdListPageDto extends CitizenIdListDto {
  @ApiProperty({ type: [ListLineDto] })
  rows: ListLineDto[];

  @ApiProperty({ type: Number, nullable: true, description: '`after` of the next page' })
  nextAfter: number | null;
}

/** Which lines. */
export class ListPageQueryDto {
  @ApiPropertyOptional({ description: '`nextAfter` of the page before' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  after?: number;

  @ApiPropertyOptional({ enum: LINE_STATUSES, description: 'Lines of this status alone' })
  @IsOptional()
  @IsIn(LINE_STATUSES)
  status?: LineStatus;
}

/** What became of the cases that were ready, and how the list stands now. */
export class ListSubmissionDto {
  @ApiProperty()
  submitted: number;

  @ApiProperty({ type: [CaseResultDto], description: 'Those that could not be submitted, each with the reason' })
  refused: CaseResultDto[];

  @ApiProperty({ type: ListCountsDto })
  counts: ListCountsDto;
}
