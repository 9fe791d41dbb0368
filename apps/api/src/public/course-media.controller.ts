import { Controller, Get, Header, Headers, HttpStatus, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiHeader, ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '@hvs/platform/access';
import { CourseMedia } from '@hvs/study/courses';

/**
 * The files of lessons. An SVG or a PDF is a document: opened by itself it may run nothing and load nothing. Sounds and
 * films are sent in pieces where the player asks for them.
 */
@ApiTags('public')
@Public()
@Controller('public/courses/:slug/media')
export class CourseMediaController {
  constructor(private readonly media: CourseMedia) {}

  @Get(':file')
  @Header('cache-control', 'public, max-age=86400')
  @Header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
  @Header('x-content-type-options', 'nosniff')
  @Header('accept-ranges', 'bytes')
  @ApiHeader({ name: 'range', required: false, description: 'One piece, e.g. bytes=0-1023.' })
  @ApiOkResponse({ content: { '*/*': {} } })
  @ApiNotFoundResponse({ description: 'route.unknown' })
  async picture(
    @Param('slug') slug: string,
    @Param('file') file: string,
    @Headers('range') asked: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { stream, type, size, range } = await this.media.open(slug, file, asked);
    if (!range) return new StreamableFile(stream, { type, length: size });
    reply.status(HttpStatus.PARTIAL_CONTENT).header('content-range', `bytes ${range.start}-${range.end}/${size}`);
    return new StreamableFile(stream, { type, length: range.end - range.start + 1 });
  }
}
