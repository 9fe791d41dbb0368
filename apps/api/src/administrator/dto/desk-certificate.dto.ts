import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CERTIFICATE_STATUSES, type DeskSearch, HISTORY_DEEDS, type HistoryDeed } from '@hvs/study/certificates';
import { IsIn, IsOptional, IsString, IsUUID, Length, Matches, MaxLength, ValidateIf } from 'class-validator';
import { CertificateCheckDto, CertificateRowDto } from '../../public/dto/certificate.dto.js';

const FILTERS = [...CERTIFICATE_STATUSES, 'doubted'] as const;
const LONGEST_REASON = 500;

/** Which certificates. */
export class DeskSearchDto implements DeskSearch {
  @ApiPropertyOptional({ maxLength: 80, description: 'A whole number, or any part of the holder’s name' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  text?: string;

  @ApiPropertyOptional({ enum: FILTERS, description: '`doubted`: a regrade took the pass away' })
  @IsOptional()
  @IsIn(FILTERS)
  filter?: (typeof FILTERS)[number];

  @ApiPropertyOptional({ format: 'uuid', description: '`nextAfter` of the page before' })
  @IsOptional()
  @IsUUID()
  after?: string;
}

/** A certificate in the list. */
export class DeskRowDto extends CertificateRowDto {
  @ApiProperty()
  holderName: string;

  @ApiProperty()
  hamletName: string;

  @ApiProperty({ description: 'A regrade took the pass away and nobody has decided yet' })
  doubted: boolean;
}

export class DeskPageDto {
  @ApiProperty({ type: [DeskRowDto], description: 'Newest first, at most 30' })
  rows: DeskRowDto[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  nextAfter: string | null;
}

/** Names and numbers as they were before and after a deed. */
export class CertificateHistoryDetailsDto {
  @ApiPropertyOptional()
  formerName?: string;

  @ApiPropertyOptional()
  newName?: string;

  @ApiPropertyOptional()
  formerNumber?: string;

  @ApiPropertyOptional()
  newNumber?: string;
}

/** One thing that was done with a certificate. */
export class CertificateHistoryDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: HISTORY_DEEDS })
  deed: HistoryDeed;

  @ApiProperty()
  at: Date;

  @ApiProperty({ type: String, nullable: true, description: 'Null when the system did it' })
  actorName: string | null;

  @ApiProperty({ type: String, nullable: true })
  reason: string | null;

  @ApiProperty({ type: CertificateHistoryDetailsDto })
  details: CertificateHistoryDetailsDto;
}

/** One certificate with all that was done with it. */
export class DeskCertificateDto extends CertificateCheckDto {
  @ApiProperty()
  hamletName: string;

  @ApiProperty({ description: 'The holder’s name as the register has it today' })
  registerName: string;

  @ApiProperty({ type: Date, nullable: true, description: 'When a regrade took the pass away' })
  doubtedAt: Date | null;

  @ApiProperty({ type: [CertificateHistoryDto], description: 'Oldest first' })
  history: CertificateHistoryDto[];
}

/** Why. A revocation’s reason stands on the public check page. */
export class CertificateReasonDto {
  @ApiProperty({ minLength: 5, maxLength: LONGEST_REASON })
  @IsString()
  @Length(5, LONGEST_REASON)
  reason: string;
}

/** A corrected name. */
export class CertificateNameCorrectionDto extends CertificateReasonDto {
  @ApiProperty({ enum: ['register', 'typed'], description: 'As the register has it today, or as typed in `name`' })
  @IsIn(['register', 'typed'])
  source: 'register' | 'typed';

  @ApiPropertyOptional({ minLength: 2, maxLength: 80, description: 'Needed when it is typed' })
  @ValidateIf(({ source }: CertificateNameCorrectionDto) => source === 'typed')
  @IsString()
  @Length(2, 80)
  @Matches(/^\p{L}[\p{L}\p{M}\s.'’-]*$/u)
  name?: string;
}

/** The certificate that was issued instead. */
export class ReissuedCertificateDto {
  @ApiProperty({ example: 'KS-2026-7F3K9Q2MX' })
  number: string;
}
