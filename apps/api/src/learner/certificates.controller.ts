import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { ApiConflictResponse, ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { CertificateCredentials, CertificatePapers, Certificates } from '@hvs/study/certificates';
import { CertificateCheckDto } from '../public/dto/certificate.dto.js';
import { downloadOf } from '../public/certificate-download.js';
import { CertificateListDto } from './dto/certificate.dto.js';

/** The certificates of the person who is signed in. */
@ApiTags('learner')
@Can('own-study:read')
@Controller('learner/certificates')
export class LearnerCertificatesController {
  constructor(
    private readonly certificates: Certificates,
    private readonly papers: CertificatePapers,
    private readonly credentials: CertificateCredentials,
  ) {}

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

  @Get(':number/pdf')
  @Header('cache-control', 'private, no-store')
  @ApiOkResponse({ content: { 'application/pdf': {} }, description: 'The certificate on one A4 page' })
  @ApiNotFoundResponse({ description: 'certificate.not-found, also for another person’s' })
  @ApiConflictResponse({ description: 'certificate.no-paper' })
  async pdf(@CurrentActor() actor: Actor, @Param('number') number: string): Promise<StreamableFile> {
    return downloadOf(await this.papers.own(actor.personId, number), 'application/pdf');
  }

  @Get(':number/credential')
  @Header('cache-control', 'private, no-store')
  @ApiOkResponse({ content: { 'application/vc': {} }, description: 'An Open Badge 3.0 with its proof' })
  @ApiNotFoundResponse({ description: 'certificate.not-found, also for another person’s' })
  @ApiConflictResponse({ description: 'certificate.no-paper' })
  async credential(@CurrentActor() actor: Actor, @Param('number') number: string): Promise<StreamableFile> {
    return downloadOf(await this.credentials.own(actor.personId, number), 'application/vc');
  }
}
