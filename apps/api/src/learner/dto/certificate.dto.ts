import { ApiProperty } from '@nestjs/swagger';
import { CertificateRowDto } from '../../public/dto/certificate.dto.js';

export class CertificateListDto {
  @ApiProperty({ type: [CertificateRowDto], description: 'Newest first' })
  certificates: CertificateRowDto[];
}
