import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { FILE_KINDS, type FileKind } from '@hvs/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

const STATES = ['processing', 'ready', 'refused'] as const;
const LONGEST_DESCRIPTION = 1000;
const MOST_PAGES = 100;

/** A page of a PDF. */
export class FilePageDto {
  @ApiProperty({ description: 'From 1; its picture lies at `<address>/trang/<number>`' })
  number: number;

  @ApiProperty({ description: 'Pixels' })
  width: number;

  @ApiProperty({ description: 'Pixels' })
  height: number;

  @ApiProperty({ description: 'What the page says, for those who do not see it' })
  description: string;

  @ApiProperty({ description: 'Words that stand on the page, as a help to describe it' })
  text: string;
}

/** A file of the library. In documents it is named `file/<id>`. */
export class FileDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: FILE_KINDS })
  kind: FileKind;

  @ApiProperty({ example: 'man-hinh-dang-nhap.png', description: 'As it was called by who sent it' })
  name: string;

  @ApiProperty({ example: 'image/webp' })
  type: string;

  @ApiProperty({ description: 'Size of what is kept' })
  bytes: number;

  @ApiProperty({ type: Number, nullable: true, description: 'Pixels, for pictures' })
  width: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Pixels, for pictures' })
  height: number | null;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Lightest against darkest as WCAG counts it, 1 to 21; a picture of words below 4.5 is hard to read',
  })
  contrast: number | null;

  @ApiProperty({ enum: STATES, description: 'processing: the pages of a PDF are being made into pictures' })
  state: (typeof STATES)[number];

  @ApiProperty({ type: String, nullable: true, description: 'Why it cannot be used, as a sentence' })
  refusal: string | null;

  @ApiProperty({ description: 'What it shows, for those who do not see or hear it' })
  description: string;

  @ApiProperty({ type: [FilePageDto] })
  pages: FilePageDto[];

  @ApiProperty({ type: String, nullable: true })
  uploadedByName: string | null;

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt: Date;

  @ApiProperty({ example: '/tep/9d4f0e9e-…', description: 'Where the bytes are; with `?co=nho` a picture of 480 px' })
  address: string;
}

/** A page of the library, newest first. */
export class FilesDto {
  @ApiProperty({ type: [FileDto] })
  files: FileDto[];

  @ApiProperty({ type: String, nullable: true, description: '`after` of the next page' })
  nextAfter: string | null;
}

/** Which files of the library. */
export class FilesQueryDto {
  @ApiPropertyOptional({ enum: FILE_KINDS })
  @IsOptional()
  @IsIn(FILE_KINDS)
  kind?: FileKind;

  @ApiPropertyOptional({ description: 'Part of a name or a description, with or without accents' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  search?: string;

  @ApiPropertyOptional({ description: '`nextAfter` of the page before' })
  @IsOptional()
  @Matches(/^\d{1,18}$/)
  after?: string;
}

/** Words to one page of a PDF. */
export class DescribedPageDto {
  @ApiProperty()
  @IsInt()
  @Min(1)
  number: number;

  @ApiProperty()
  @IsString()
  @MaxLength(LONGEST_DESCRIPTION)
  description: string;
}

/** Words to a file; what is left out stays. */
export class FileDescriptionDto {
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_DESCRIPTION)
  description?: string;

  @ApiPropertyOptional({ type: [DescribedPageDto] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_PAGES)
  @ValidateNested({ each: true })
  @Type(() => DescribedPageDto)
  pages?: DescribedPageDto[];
}

/** One place where a file is shown. */
export class FileUseDto {
  @ApiProperty({ enum: ['course', 'draft', 'question', 'practice', 'package'] })
  what: 'course' | 'draft' | 'question' | 'practice' | 'package';

  @ApiProperty()
  title: string;
}
