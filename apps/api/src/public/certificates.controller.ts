import { Controller, Get, Param } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { Public } from '@hvs/platform/access';
import { Certificates } from '@hvs/study/certificates';
import { CertificateCheckDto } from './dto/certificate.dto.js';

/** The check of a certificate, open to anyone who has its number. */
@ApiTags('public')
@Public()
@Controller('public/certificates')
export class PublicCertificatesController {
  constructor(private readonly certificates: Certificates) {}

  @Get(':number')
  @ApiParam({
    name: 'number',
    description: 'In any case, with or without spaces and dashes',
    example: 'KS-2026-7F3K9Q2MX',
  })
  @ApiOkResponse({ type: CertificateCheckDto })
  @ApiNotFoundResponse({ description: 'certificate.not-found, also when the check sign shows a typing error' })
  check(@Param('number') number: string): Promise<CertificateCheckDto> {
    return this.certificates.check(number);
  }
}
