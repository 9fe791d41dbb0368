import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { ImportState, RowResult } from '@hvs/foundation/people';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';

const STATES: ImportState[] = ['waiting', 'running', 'done', 'refused'];
const RESULTS: RowResult[] = ['created', 'updated', 'unchanged', 'duplicate', 'error'];
const LAST_ROW_OF_A_SHEET = 1_048_576;

/** A form with one Excel file. */
export class RegisterFileDto {
  @ApiProperty({ type: 'string', format: 'binary', description: 'An .xlsx workbook of at most 15 MB and 50,000 rows' })
  file: unknown;
}

/** The import that was asked for; it waits for the worker. */
export class RequestedImportDto {
  @ApiProperty({ format: 'uuid' })
  importId: string;
}

/** How many rows came to what. */
export class ImportCountsDto {
  @ApiProperty({ description: 'Rows dealt with so far' })
  rows: number;

  @ApiProperty()
  created: number;

  @ApiProperty()
  updated: number;

  @ApiProperty({ description: 'Rows that say what the register has already' })
  unchanged: number;

  @ApiProperty({ description: 'Rows about a person whom an earlier row of the file is about' })
  duplicate: number;

  @ApiProperty({ description: 'Rows that could not be used; the others were' })
  error: number;
}

/** One import of the register. */
export class RegisterImportDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'so-dan-cu-thon-hoa-che.xlsx' })
  fileName: string;

  @ApiProperty({ enum: STATES })
  state: ImportState;

  @ApiProperty({ type: String, nullable: true, description: 'Why the whole file was refused, as a sentence' })
  refusal: string | null;

  @ApiProperty({ type: ImportCountsDto })
  counts: ImportCountsDto;

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  finishedAt: Date | null;
}

/** A page of imports, newest first. */
export class RegisterImportsDto {
  @ApiProperty({ type: [RegisterImportDto] })
  imports: RegisterImportDto[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: '`cursor` of the next page' })
  nextCursor: string | null;
}

/** Which page of imports. */
export class RegisterImportsQueryDto {
  @ApiPropertyOptional({ format: 'uuid', description: '`nextCursor` of the page before' })
  @IsOptional()
  @IsUUID()
  cursor?: string;
}

/** Which rows of the ledger. */
export class ImportRowsQueryDto {
  @ApiPropertyOptional({ enum: RESULTS, description: 'All results when left out' })
  @IsOptional()
  @IsIn(RESULTS)
  result?: RowResult;

  @ApiPropertyOptional({ description: '`nextAfter` of the page before' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(LAST_ROW_OF_A_SHEET)
  after?: number;
}

/** What is wrong or doubtful about one cell. The value itself is never kept. */
export class RemarkDto {
  @ApiProperty({ example: 'Ngày sinh', description: 'Heading of the column in the template' })
  column: string;

  @ApiProperty({ example: 'Ngày sinh này không có trong lịch. Hãy xem lại ngày và tháng.' })
  message: string;
}

/** What came of one row of the file. */
export class ImportRowDto {
  @ApiProperty({ description: 'Number of the row as Excel shows it' })
  rowNumber: number;

  @ApiProperty({ enum: RESULTS })
  result: RowResult;

  @ApiProperty({ type: [RemarkDto] })
  remarks: RemarkDto[];
}

/** A page of the ledger in the order of the file. */
export class ImportRowsDto {
  @ApiProperty({ type: [ImportRowDto] })
  rows: ImportRowDto[];

  @ApiProperty({ type: Number, nullable: true, description: '`after` of the next page' })
  nextAfter: number | null;
}
