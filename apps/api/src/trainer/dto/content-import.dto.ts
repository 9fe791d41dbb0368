import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import {
  IMPORT_SOURCES,
  IMPORT_STATES,
  type ImportSource,
  type ImportState,
  ITEM_OUTCOMES,
  type ItemOutcome,
} from '@hvs/study/interchange';

const MOST_ITEMS = 1_000_000;

/** A form with one file. */
export class ContentFileDto {
  @ApiProperty({ type: 'string', format: 'binary', description: 'At most 50 MB' })
  file: unknown;
}

/** What the file is to be read as. */
export class ImportSourceQueryDto {
  @ApiProperty({ enum: IMPORT_SOURCES })
  @IsIn(IMPORT_SOURCES)
  source: ImportSource;
}

/** The import that was asked for; it waits for the worker. */
export class RequestedContentImportDto {
  @ApiProperty({ format: 'uuid' })
  importId: string;
}

/** A question that could not be taken back, as a published course holds it. */
export class StillInUseDto {
  @ApiProperty({ format: 'uuid' })
  questionId: string;

  @ApiProperty()
  title: string;
}

/** One import of questions or of a course. */
export class ContentImportDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: IMPORT_SOURCES })
  source: ImportSource;

  @ApiProperty({ example: 'cau-hoi.gift' })
  fileName: string;

  @ApiProperty({ enum: IMPORT_STATES })
  state: ImportState;

  @ApiProperty({ type: String, nullable: true, description: 'Why the whole file was refused, as a sentence' })
  refusal: string | null;

  @ApiProperty({ description: 'Items in the file, once it was read' })
  itemCount: number;

  @ApiProperty()
  importedCount: number;

  @ApiProperty()
  changedCount: number;

  @ApiProperty()
  refusedCount: number;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The draft that a document became' })
  courseId: string | null;

  @ApiProperty({ type: [StillInUseDto] })
  stillInUse: StillInUseDto[];

  @ApiProperty()
  requestedByName: string;

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  finishedAt: Date | null;
}

/** A page of imports, newest first. */
export class ContentImportsDto {
  @ApiProperty({ type: [ContentImportDto] })
  imports: ContentImportDto[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: '`after` of the next page' })
  nextAfter: string | null;
}

/** Which page of imports. */
export class ContentImportsQueryDto {
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  after?: string;
}

/** Which items of the ledger. */
export class ImportItemsQueryDto {
  @ApiPropertyOptional({ enum: ITEM_OUTCOMES, description: 'All when left out' })
  @IsOptional()
  @IsIn(ITEM_OUTCOMES)
  outcome?: ItemOutcome;

  @ApiPropertyOptional({ description: '`nextAfter` of the page before' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(MOST_ITEMS)
  after?: number;
}

/** Where an item stands in its file. */
export class ItemPlaceDto {
  @ApiProperty({ enum: ['line', 'row', 'item', 'slide', 'paragraph', 'file'] })
  kind: 'line' | 'row' | 'item' | 'slide' | 'paragraph' | 'file';

  @ApiProperty()
  number: number;

  @ApiPropertyOptional({ description: 'The file inside an archive' })
  file?: string;
}

/** A remark in both languages. */
export class ItemNoteDto {
  @ApiProperty()
  vi: string;

  @ApiProperty()
  en: string;
}

/** What became of one item. */
export class ImportItemDto {
  @ApiProperty()
  number: number;

  @ApiProperty({ type: ItemPlaceDto })
  place: ItemPlaceDto;

  @ApiProperty()
  title: string;

  @ApiProperty({ enum: ITEM_OUTCOMES })
  outcome: ItemOutcome;

  @ApiProperty({ type: [ItemNoteDto] })
  notes: ItemNoteDto[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  questionId: string | null;
}

/** A page of the ledger in the order of the file. */
export class ImportItemsDto {
  @ApiProperty({ type: [ImportItemDto] })
  items: ImportItemDto[];

  @ApiProperty({ type: Number, nullable: true })
  nextAfter: number | null;
}
