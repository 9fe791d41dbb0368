import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CERTIFICATE_STATUSES, type CertificateStatus } from '@hvs/study/certificates';

/** One line in a person's list of certificates. */
export class CertificateRowDto {
  @ApiProperty({ example: 'KS-2026-7F3K9Q2MX' })
  number: string;

  @ApiProperty({ example: 'dich-vu-cong-truc-tuyen' })
  courseSlug: string;

  @ApiProperty({ example: 'Dùng dịch vụ công trực tuyến' })
  courseTitle: string;

  @ApiProperty()
  issuedAt: Date;

  @ApiProperty({ type: Date, nullable: true, description: 'Null when it never expires' })
  expiresAt: Date | null;

  @ApiProperty({ enum: CERTIFICATE_STATUSES })
  status: CertificateStatus;
}

/** What anyone who holds the number may know. */
export class CertificateCheckDto extends CertificateRowDto {
  @ApiPropertyOptional({ description: 'Only on a revoked certificate' })
  revocationReason?: string;

  @ApiPropertyOptional({ description: 'Only on a revoked certificate' })
  revokedAt?: Date;

  @ApiPropertyOptional({ description: 'Only on a replaced certificate' })
  replacedAt?: Date;

  @ApiPropertyOptional({ description: 'Number of the certificate that was issued instead' })
  replacedBy?: string;

  @ApiPropertyOptional({ description: 'When the name was corrected; papers from before bear another one' })
  nameCorrectedAt?: Date;

  @ApiProperty({
    description: 'As the register had it on the day of issue, or as it was corrected',
    example: 'Phạm Thị Sen',
  })
  holderName: string;

  @ApiProperty({ type: 'integer', example: 1 })
  courseVersion: number;

  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100, example: 87 })
  scorePercent: number;

  @ApiProperty({ example: 'Ủy ban nhân dân xã Kẻ Sặt' })
  issuer: string;

  @ApiProperty({ description: 'True when the quiz was watched over on site' })
  supervised: boolean;

  @ApiPropertyOptional({ description: 'Where the quiz was watched over' })
  place?: string;

  @ApiProperty({ description: 'One Vietnamese sentence: what was done for it, and whether anybody watched' })
  howEarned: string;

  @ApiProperty({ description: 'The same in English' })
  howEarnedEn: string;
}
