import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type CertificateListCounts, LIST_STATUSES, type ListStatus } from '@hvs/study/certificates';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';

/** Certificate numbers to check, pasted; or, as a form, the field `file` with an .xlsx or .csv file. */
export class NewCertificateListDto {
  @ApiPropertyOptional({ maxLength: 240_000, description: 'A number per line, at most 10,000' })
  @IsOptional()
  @IsString()
  @MaxLength(240_000)
  text?: string;
}

/** How many lines came to what. */
export class CertificateListCountsDto implements CertificateListCounts {
  @ApiProperty()
  lines: number;

  @ApiProperty()
  valid: number;

  @ApiProperty()
  expired: number;

  @ApiProperty()
  revoked: number;

  @ApiProperty()
  replaced: number;

  @ApiProperty({ description: 'No certificate has this number' })
  unknown: number;

  @ApiProperty({ description: 'No number of a certificate' })
  malformed: number;

  @ApiProperty()
  duplicate: number;
}

export class CheckedListDto {
  @ApiProperty({ format: 'uuid' })
  listId: string;

  @ApiProperty()
  createdAt: Date;

  @ApiProperty({ description: 'When it is deleted' })
  expiresAt: Date;

  @ApiProperty({ type: CertificateListCountsDto })
  counts: CertificateListCountsDto;
}

/** One line, with what anyone may know who holds the number. */
export class CertificateListLineDto {
  @ApiProperty({ description: 'Line of the file or of the text' })
  line: number;

  @ApiProperty()
  typed: string;

  @ApiProperty({ enum: LIST_STATUSES })
  status: ListStatus;

  @ApiProperty({ type: String, nullable: true })
  number: string | null;

  @ApiProperty({ type: Number, nullable: true, description: 'The earlier line with the same number' })
  duplicateOf: number | null;

  @ApiProperty({ type: String, nullable: true })
  holderName: string | null;

  @ApiProperty({ type: String, nullable: true })
  courseTitle: string | null;

  @ApiProperty({ type: Date, nullable: true })
  issuedAt: Date | null;

  @ApiProperty({ type: String, nullable: true })
  revocationReason: string | null;

  @ApiProperty({ type: String, nullable: true })
  replacedBy: string | null;
}

/** Lines of a list in their order, at most 200. */
export class CertificateListPageDto extends CheckedListDto {
  @ApiProperty({ type: [CertificateListLineDto] })
  rows: CertificateListLineDto[];

  @ApiProperty({ type: Number, nullable: true, description: '`after` of the next page' })
  nextAfter: number | null;
}

/** Which lines. */
export class CertificateListQueryDto {
  @ApiPropertyOptional({ description: '`nextAfter` of the page before' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  after?: number;

  @ApiPropertyOptional({ enum: LIST_STATUSES, description: 'Lines of this status alone' })
  @IsOptional()
  @IsIn(LIST_STATUSES)
  status?: ListStatus;
}
