import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiBadRequestResponse, ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { Packages } from '@hvs/study/packages';
import { NewPackageDto, PackageDto } from './dto/package.dto.js';

/** Packages made with other tools, for lessons to play. */
@ApiTags('trainer')
@Controller('trainer/packages')
@Can('course:write')
export class PackagesController {
  constructor(private readonly packages: Packages) {}

  @Get()
  @ApiOkResponse({ type: [PackageDto], description: 'The newest 50' })
  list(@CurrentActor() actor: Actor): Promise<PackageDto[]> {
    return this.packages.list(actor);
  }

  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: PackageDto, description: 'The same file again gives the same package' })
  @ApiNotFoundResponse({ description: 'file.not-found' })
  @ApiBadRequestResponse({ description: 'package.unknown, package.broken-h5p, package.broken-scorm, archive.*' })
  add(@CurrentActor() actor: Actor, @Body() { fileId }: NewPackageDto): Promise<PackageDto> {
    return this.packages.add(actor, fileId);
  }
}
