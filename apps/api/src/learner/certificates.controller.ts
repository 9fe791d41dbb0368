import { Controller, Get, Param } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { Certificates } from '@hvs/study/certificates';
import { CertificateCheckDto } from '../public/dto/certificate.dto.js';
import { CertificateListDto } from './dto/certificate.dto.js';

/** The certificates of the person who is signed in. */
@ApiTags('learner')
@Can('own-study:read')
@Controller('learner/certificates')
export class LearnerCertificatesController {
  constructor(private readonly certificates: Certificates) {}

  @Get()
  @ApiOkResponse({ type: CertificateListDto })
  async list(@CurrentActor() actor: Actor): Promise<CertificateListDto> {
    return { certificates: await this.certificates.of(actor.personId) };
  }

  @Get(':number')
  @ApiOkResponse({ type: CertificateCheckDto })
  @ApiNotFoundResponse({ description: 'certificate.not-found' })
  check(@Param('number') number: string): Promise<CertificateCheckDto> {
    return this.certificates.check(number);
  }
}
