import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { CertificateStatus } from '@hvs/study/certificates';

/** One line in a person's list of certificates. */
export class CertificateRowDto {
  @ApiProperty({ example: 'KS-2026-7F3K9Q2MX' })
  number: string;

  @ApiProperty({ example: 'Dùng dịch vụ công trực tuyến' })
  courseTitle: string;

  @ApiProperty()
  issuedAt: Date;

  @ApiProperty({ enum: ['valid', 'revoked'] })
  status: CertificateStatus;
}

/** What anyone who holds the number may know. */
export class CertificateCheckDto extends CertificateRowDto {
  @ApiPropertyOptional({ description: 'Only on a revoked certificate' })
  revocationReason?: string;

  @ApiProperty({ description: 'As the register had it on the day of issue', example: 'Phạm Thị Sen' })
  holderName: string;

  @ApiProperty({ type: 'integer', example: 1 })
  courseVersion: number;

  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100, example: 87 })
  scorePercent: number;

  @ApiProperty({ example: 'Ủy ban nhân dân xã Kẻ Sặt' })
  issuer: string;

  @ApiProperty({ description: 'One Vietnamese sentence: what was done for it, and whether anybody watched' })
  howEarned: string;
}
