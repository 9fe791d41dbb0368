import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BATCH_RESULTS, type BatchResult } from '@hvs/study/enrolments';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';

const MOST_CHOSEN = 500;

/** Into which course, and into which class of it where there is one. */
export class BatchOrderDto {
  @ApiProperty({ format: 'uuid', description: 'Made by the client; the same id again is the same batch' })
  @IsUUID()
  id: string;

  @ApiProperty({ format: 'uuid', description: 'Commune or hamlet in whose name people are enrolled' })
  @IsUUID()
  unitId: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  courseId: string;

  @ApiProperty({ format: 'uuid', nullable: true, type: String })
  @IsOptional()
  @IsUUID()
  classId: string | null = null;
}

export class ChosenPeopleDto extends BatchOrderDto {
  @ApiProperty({ type: [String], format: 'uuid', maxItems: MOST_CHOSEN })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_CHOSEN)
  @IsUUID(undefined, { each: true })
  personIds: string[];
}

export class PastedEnrolmentListDto extends BatchOrderDto {
  @ApiProperty({ description: 'One person a line: a citizen id, or name; day of birth; hamlet below a heading' })
  @IsString()
  @MinLength(1)
  @MaxLength(500_000)
  text: string;
}

export class EnrolmentListFileDto {
  @ApiProperty({ type: 'string', format: 'binary', description: '.xlsx or .csv, at most 5 MB' })
  file: unknown;
}

export class EnrolmentBatchDto {
  @ApiProperty({ format: 'uuid' })
  batchId: string;

  @ApiProperty({ format: 'uuid' })
  courseId: string;

  @ApiProperty()
  courseTitle: string;

  @ApiProperty({ type: String, nullable: true })
  className: string | null;

  @ApiProperty({ enum: ['people', 'rule', 'list'] })
  source: 'people' | 'rule' | 'list';

  @ApiProperty({ type: String, nullable: true })
  fileName: string | null;

  @ApiProperty({ enum: ['running', 'done'] })
  state: 'running' | 'done';

  @ApiProperty()
  requestedAt: Date;

  @ApiProperty({ type: 'integer' })
  rows: number;

  @ApiProperty({ type: 'integer' })
  enrolled: number;

  @ApiProperty({ type: 'integer' })
  already: number;

  @ApiProperty({ type: 'integer' })
  waiting: number;

  @ApiProperty({ type: 'integer' })
  refused: number;
}

export class EnrolmentBatchesDto {
  @ApiProperty({ type: [EnrolmentBatchDto] })
  batches: EnrolmentBatchDto[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  nextAfter: string | null;
}

export class BatchRowsQueryDto {
  @ApiPropertyOptional({ enum: BATCH_RESULTS })
  @IsOptional()
  @IsIn(BATCH_RESULTS)
  result?: BatchResult;

  @ApiPropertyOptional({ type: 'integer', minimum: 0, description: '`nextAfter` of the page before' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  after?: number;
}

export class BatchRowDto {
  @ApiProperty({ type: 'integer' })
  line: number;

  @ApiProperty({ type: String, nullable: true, description: 'What the list says; a citizen id masked' })
  typed: string | null;

  @ApiProperty({ type: String, nullable: true })
  fullName: string | null;

  @ApiProperty({ type: String, nullable: true })
  hamletName: string | null;

  @ApiProperty({ enum: BATCH_RESULTS, nullable: true, type: String, description: 'Null while it is not decided' })
  result: BatchResult | null;
}

export class BatchRowsDto {
  @ApiProperty({ type: [BatchRowDto] })
  rows: BatchRowDto[];

  @ApiProperty({ type: 'integer', nullable: true })
  nextAfter: number | null;
}
