import { Body, Controller, Get, Header, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { CertificateDeeds, CertificateDesk, type NameCorrection } from '@hvs/study/certificates';
import { downloadOf } from '../public/certificate-download.js';
import {
  DeskCertificateDto,
  DeskPageDto,
  DeskSearchDto,
  CertificateNameCorrectionDto,
  CertificateReasonDto,
  ReissuedCertificateDto,
} from './dto/desk-certificate.dto.js';

const NOT_FOUND = 'certificate.not-found, also for one of somebody beyond the jurisdiction';
const NOT_VALID = 'certificate.not-valid: it was revoked or replaced before';

/** The certificates of the people of a unit, and what an administrator does with them. */
@ApiTags('administrator')
@Controller('administrator/certificates')
@Can('certificate:manage')
@ApiBadRequestResponse({ description: 'input.invalid' })
export class AdministratorCertificatesController {
  constructor(
    private readonly desk: CertificateDesk,
    private readonly deeds: CertificateDeeds,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: DeskPageDto })
  search(@CurrentActor() actor: Actor, @Query() search: DeskSearchDto): Promise<DeskPageDto> {
    return this.desk.search(actor, search);
  }

  @Get(':number')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: DeskCertificateDto })
  @ApiNotFoundResponse({ description: NOT_FOUND })
  one(@CurrentActor() actor: Actor, @Param('number') number: string): Promise<DeskCertificateDto> {
    return this.desk.one(actor, number);
  }

  @Get(':number/pdf')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ content: { 'application/pdf': {} } })
  @ApiNotFoundResponse({ description: NOT_FOUND })
  @ApiConflictResponse({ description: 'certificate.no-paper' })
  async pdf(@CurrentActor() actor: Actor, @Param('number') number: string): Promise<StreamableFile> {
    return downloadOf(await this.desk.paper(actor, number), 'application/pdf');
  }

  @Post(':number/revocation')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Revoked; the status list, the check page and the holder know' })
  @ApiNotFoundResponse({ description: NOT_FOUND })
  @ApiConflictResponse({ description: NOT_VALID })
  revoke(
    @CurrentActor() actor: Actor,
    @Param('number') number: string,
    @Body() { reason }: CertificateReasonDto,
  ): Promise<void> {
    return this.deeds.revoke(actor, number, reason);
  }

  @Post(':number/name-correction')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Corrected under the same number' })
  @ApiNotFoundResponse({ description: NOT_FOUND })
  @ApiConflictResponse({ description: `${NOT_VALID}; certificate.same-name` })
  correctName(
    @CurrentActor() actor: Actor,
    @Param('number') number: string,
    @Body() { source, name = '', reason }: CertificateNameCorrectionDto,
  ): Promise<void> {
    const correction: NameCorrection = source === 'typed' ? { source, name, reason } : { source, reason };
    return this.deeds.correctName(actor, number, correction);
  }

  @Post(':number/reissue')
  @HttpCode(200)
  @ApiOkResponse({ type: ReissuedCertificateDto })
  @ApiNotFoundResponse({ description: NOT_FOUND })
  @ApiConflictResponse({ description: NOT_VALID })
  async reissue(
    @CurrentActor() actor: Actor,
    @Param('number') number: string,
    @Body() { reason }: CertificateReasonDto,
  ): Promise<ReissuedCertificateDto> {
    return { number: await this.deeds.reissue(actor, number, reason) };
  }

  @Post(':number/doubt-clearance')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'The certificate stays as it is' })
  @ApiNotFoundResponse({ description: NOT_FOUND })
  @ApiConflictResponse({ description: NOT_VALID })
  clearDoubt(
    @CurrentActor() actor: Actor,
    @Param('number') number: string,
    @Body() { reason }: CertificateReasonDto,
  ): Promise<void> {
    return this.deeds.clearDoubt(actor, number, reason);
  }
}
