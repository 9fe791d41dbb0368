import { Controller, Get, Param, Req } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiParam, ApiTags, ApiTooManyRequestsResponse } from '@nestjs/swagger';
import { networkOf } from '@hvs/foundation/identity';
import { Public } from '@hvs/platform/access';
import { PublicChecks } from '@hvs/study/certificates';
import type { FastifyRequest } from 'fastify';
import { CertificateCheckDto } from './dto/certificate.dto.js';

/** The check of a certificate, open to anyone who has its number. */
@ApiTags('public')
@Public()
@Controller('public/certificates')
export class PublicCertificatesController {
  constructor(private readonly checks: PublicChecks) {}

  @Get(':number')
  @ApiParam({
    name: 'number',
    description: 'In any case, with or without spaces and dashes',
    example: 'KS-2026-7F3K9Q2MX',
  })
  @ApiOkResponse({ type: CertificateCheckDto })
  @ApiNotFoundResponse({ description: 'certificate.not-found, also when the check sign shows a typing error' })
  @ApiTooManyRequestsResponse({ description: 'certificate.check-wait, with the seconds to wait' })
  check(@Param('number') number: string, @Req() { ip }: FastifyRequest): Promise<CertificateCheckDto> {
    return this.checks.check(number, networkOf(ip));
  }
}
