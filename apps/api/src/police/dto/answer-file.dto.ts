import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ANSWER_ROW_RESULTS, type AnswerFileState, type AnswerRowResult } from '@hvs/outcome/confirmation';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';

const STATES: AnswerFileState[] = ['waiting', 'running', 'done', 'refused'];

/** A form with one file of answers. */
export class AnswerFileFormDto {
  @ApiProperty({ type: 'string', format: 'binary', description: 'zip with manifest, csv or json; at most 15 MB' })
  file: unknown;
}

/** The file that was taken; it waits for the worker. */
export class UploadedAnswerFileDto {
  @ApiProperty({ format: 'uuid' })
  answerFileId: string;
}

/** How many rows came to what, so far. */
export class AnswerFileCountsDto {
  @ApiProperty({ description: 'Rows of the file' })
  rows: number;

  @ApiProperty()
  applied: number;

  @ApiProperty({ description: 'Rows that say nothing new' })
  duplicate: number;

  @ApiProperty({ description: 'Rows about submissions that the commune never made' })
  unknown: number;

  @ApiProperty({ description: 'Rows that differ from an answer that stands already' })
  contradictory: number;

  @ApiProperty({ description: 'Rows that could not be read' })
  malformed: number;
}

/** An answer file of the other side. */
export class AnswerFileDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'tra-loi-2026-11.zip' })
  fileName: string;

  @ApiProperty({ enum: STATES })
  state: AnswerFileState;

  @ApiProperty({ type: String, nullable: true, description: 'Why the whole file was refused, as a sentence' })
  refusal: string | null;

  @ApiProperty({ description: 'The signature of the other side was checked' })
  signed: boolean;

  @ApiProperty({ type: String, format: 'date-time' })
  uploadedAt: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  finishedAt: Date | null;

  @ApiProperty({ type: AnswerFileCountsDto })
  counts: AnswerFileCountsDto;
}

/** A page of answer files, newest first. */
export class AnswerFilesDto {
  @ApiProperty({ type: [AnswerFileDto] })
  files: AnswerFileDto[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: '`after` of the next page' })
  nextAfter: string | null;
}

/** What came of one row. */
export class AnswerRowDto {
  @ApiProperty({ description: 'From 1, without the heading' })
  rowNumber: number;

  @ApiProperty({ description: 'The key as it stands in the file' })
  key: string;

  @ApiProperty({ enum: ANSWER_ROW_RESULTS })
  result: AnswerRowResult;

  @ApiProperty({ type: String, nullable: true, description: 'A Vietnamese sentence' })
  reason: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  caseId: string | null;
}

/** A page of the ledger. */
export class AnswerRowsDto {
  @ApiProperty({ type: [AnswerRowDto] })
  rows: AnswerRowDto[];

  @ApiProperty({ type: Number, nullable: true, description: '`after` of the next page' })
  nextAfter: number | null;
}

/** Which rows of the ledger. */
export class AnswerRowsQueryDto {
  @ApiPropertyOptional({ enum: ANSWER_ROW_RESULTS })
  @IsOptional()
  @IsIn(ANSWER_ROW_RESULTS)
  result?: AnswerRowResult;

  @ApiPropertyOptional({ minimum: 0, description: '`nextAfter` of the page before' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(10_000_000)
  after?: number;
}
