import { Body, Controller, Delete, Get, Headers, HttpCode, Param, ParseUUIDPipe, Patch, Query } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { FileLibrary } from '@hvs/foundation/files';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { languageOf } from '@hvs/platform/http';
import { FileDescriptionDto, FileDto, FilesDto, FilesQueryDto, FileUseDto } from './dto/file.dto.js';
import { shownFile } from './shown-file.js';

/** The library of files that lessons, questions and practices of the commune are made of. */
@ApiTags('trainer')
@Controller('trainer/files')
@Can('course:write')
export class FilesController {
  constructor(private readonly library: FileLibrary) {}

  @Get()
  @ApiOkResponse({ type: FilesDto })
  async list(
    @CurrentActor() actor: Actor,
    @Query() search: FilesQueryDto,
    @Headers('accept-language') wished?: string,
  ): Promise<FilesDto> {
    const page = await this.library.list(actor, search);
    return { ...page, files: page.files.map((file) => shownFile(file, languageOf(wished))) };
  }

  @Get(':fileId')
  @ApiOkResponse({ type: FileDto })
  @ApiNotFoundResponse({ description: 'file.not-found' })
  async show(
    @CurrentActor() actor: Actor,
    @Param('fileId', ParseUUIDPipe) fileId: string,
    @Headers('accept-language') wished?: string,
  ): Promise<FileDto> {
    return shownFile(await this.library.find(actor, fileId), languageOf(wished));
  }

  @Get(':fileId/uses')
  @ApiOkResponse({ type: [FileUseDto] })
  @ApiNotFoundResponse({ description: 'file.not-found' })
  uses(@CurrentActor() actor: Actor, @Param('fileId', ParseUUIDPipe) fileId: string): Promise<FileUseDto[]> {
    return this.library.usesOf(actor, fileId);
  }

  @Patch(':fileId')
  @ApiOkResponse({ type: FileDto })
  @ApiNotFoundResponse({ description: 'file.not-found' })
  async describe(
    @CurrentActor() actor: Actor,
    @Param('fileId', ParseUUIDPipe) fileId: string,
    @Body() words: FileDescriptionDto,
    @Headers('accept-language') wished?: string,
  ): Promise<FileDto> {
    return shownFile(await this.library.describe(actor, fileId, words), languageOf(wished));
  }

  @Delete(':fileId')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse({ description: 'file.not-found' })
  @ApiConflictResponse({ description: 'file.in-use' })
  remove(@CurrentActor() actor: Actor, @Param('fileId', ParseUUIDPipe) fileId: string): Promise<void> {
    return this.library.remove(actor, fileId);
  }
}
