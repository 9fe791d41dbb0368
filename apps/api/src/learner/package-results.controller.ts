import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { PackageResults } from '@hvs/study/packages';
import { PackageResultDto, ReportedScoreDto } from './dto/package-result.dto.js';

/** What packages report of the learner; evidence of the lowest provenance. */
@ApiTags('learner')
@Controller('learner/packages/:packageKey/result')
export class PackageResultsController {
  constructor(private readonly results: PackageResults) {}

  @Get()
  @Can('own-study:read')
  @ApiOkResponse({ type: PackageResultDto })
  show(
    @CurrentActor() { personId }: Actor,
    @Param('packageKey', ParseUUIDPipe) packageId: string,
  ): Promise<PackageResultDto> {
    return this.results.of(personId, packageId);
  }

  @Put()
  @Can('own-study:do')
  @ApiOkResponse({ type: PackageResultDto, description: 'A score that is no better changes nothing' })
  @ApiNotFoundResponse({ description: 'package.not-found' })
  report(
    @CurrentActor() actor: Actor,
    @Param('packageKey', ParseUUIDPipe) packageId: string,
    @Body() reported: ReportedScoreDto,
  ): Promise<PackageResultDto> {
    return this.results.report(actor, packageId, { ...reported, score: reported.score ?? null });
  }
}
