import { Controller, Delete, Get, Head, Headers, Param, ParseUUIDPipe, Patch, Post, Req, Res } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiPayloadTooLargeResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Uploads } from '@hvs/foundation/files';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { languageOf } from '@hvs/platform/http';
import { FileDto } from './dto/file.dto.js';
import { shownFile } from './shown-file.js';

const PATH = '/api/trainer/uploads';

/** Uploads of large files that go on where they stopped, by the protocol tus 1.0 (https://tus.io/protocols/resumable-upload). */
@ApiTags('trainer')
@Controller('trainer/uploads')
@Can('course:write')
export class UploadsController {
  constructor(private readonly uploads: Uploads) {}

  /** Headers Upload-Length and Upload-Metadata: name, kind, description, each in base64. */
  @Post()
  @ApiCreatedResponse({ description: 'The header Location names the upload' })
  @ApiPayloadTooLargeResponse({ description: 'file.too-large, file.video-too-large' })
  async begin(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.uploads.begin(actor, PATH, request.raw, reply.raw);
    reply.hijack();
  }

  @Head(':uploadId')
  @ApiOkResponse({ description: 'The header Upload-Offset tells how much arrived' })
  @ApiNotFoundResponse({ description: 'upload.not-found' })
  progress(
    @CurrentActor() actor: Actor,
    @Param('uploadId', ParseUUIDPipe) uploadId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.goOn(actor, uploadId, request, reply);
  }

  @Patch(':uploadId')
  @ApiConsumes('application/offset+octet-stream')
  @ApiNoContentResponse({ description: 'The header Upload-Offset tells how much arrived' })
  @ApiNotFoundResponse({ description: 'upload.not-found' })
  @ApiConflictResponse({ description: 'The bytes do not begin where those before ended' })
  send(
    @CurrentActor() actor: Actor,
    @Param('uploadId', ParseUUIDPipe) uploadId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.goOn(actor, uploadId, request, reply);
  }

  @Delete(':uploadId')
  @ApiNoContentResponse()
  @ApiNotFoundResponse({ description: 'upload.not-found' })
  giveUp(
    @CurrentActor() actor: Actor,
    @Param('uploadId', ParseUUIDPipe) uploadId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.goOn(actor, uploadId, request, reply);
  }

  /** The file an upload became, or why it was refused. */
  @Get(':uploadId/file')
  @ApiOkResponse({ type: FileDto })
  @ApiNotFoundResponse({ description: 'upload.not-found, file.not-found' })
  @ApiConflictResponse({ description: 'upload.unfinished' })
  async result(
    @CurrentActor() actor: Actor,
    @Param('uploadId', ParseUUIDPipe) uploadId: string,
    @Headers('accept-language') wished?: string,
  ): Promise<FileDto> {
    return shownFile(await this.uploads.result(actor, uploadId), languageOf(wished));
  }

  /** Refusals that come before the tus server speaks are answered like all others; after that the answer is its own. */
  private async goOn(actor: Actor, uploadId: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    await this.uploads.goOn(actor, { path: PATH, uploadId }, request.raw, reply.raw);
    reply.hijack();
  }
}
