import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '@hvs/platform/access';
import { CourseMedia } from '@hvs/study/courses';

/** The pictures of lessons. An SVG is a document: opened by itself it may run nothing and load nothing. */
@ApiTags('public')
@Public()
@Controller('public/courses/:slug/media')
export class CourseMediaController {
  constructor(private readonly media: CourseMedia) {}

  @Get(':file')
  @Header('cache-control', 'public, max-age=86400')
  @Header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
  @ApiOkResponse({ content: { 'image/*': {} } })
  @ApiNotFoundResponse({ description: 'route.unknown' })
  async picture(@Param('slug') slug: string, @Param('file') file: string): Promise<StreamableFile> {
    const { stream, type, size } = await this.media.open(slug, file);
    return new StreamableFile(stream, { type, length: size });
  }
}
