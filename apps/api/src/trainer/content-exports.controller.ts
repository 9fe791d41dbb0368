import { Controller, Get, Header, Param, ParseEnumPipe, ParseUUIDPipe, Query, StreamableFile } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { ContentExports, EXPORT_FORMATS, type ExportFormat } from '@hvs/study/interchange';
import { QuestionExportQueryDto } from './dto/question-export.dto.js';

const FORMATS = Object.fromEntries(EXPORT_FORMATS.map((format) => [format, format]));
const FILE_OF: Record<ExportFormat, { name: string; type: string }> = {
  gift: { name: 'cau-hoi.gift', type: 'text/plain; charset=utf-8' },
  'moodle-xml': { name: 'cau-hoi.xml', type: 'application/xml; charset=utf-8' },
};

/** Courses and questions as files for others, and for this product to read in again. */
@ApiTags('trainer')
@Controller('trainer')
@Can('course:write')
export class ContentExportsController {
  constructor(private readonly exports: ContentExports) {}

  @Get('courses/:courseId/archive')
  @Header('cache-control', 'no-store')
  @Header('x-content-type-options', 'nosniff')
  @ApiProduces('application/zip')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' }, description: 'The folder of the published version' })
  @ApiNotFoundResponse({ description: 'course.not-found' })
  async course(
    @CurrentActor() actor: Actor,
    @Param('courseId', ParseUUIDPipe) courseId: string,
  ): Promise<StreamableFile> {
    const { fileName, stream } = await this.exports.course(courseId, actor);
    return new StreamableFile(stream, { type: 'application/zip', disposition: `attachment; filename="${fileName}"` });
  }

  @Get('question-exports/:format')
  @Header('cache-control', 'no-store')
  @Header('x-content-type-options', 'nosniff')
  @ApiParam({ name: 'format', enum: EXPORT_FORMATS })
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' }, description: 'At most 2,000 questions of the bank' })
  async questions(
    @CurrentActor() actor: Actor,
    @Param('format', new ParseEnumPipe(FORMATS)) format: ExportFormat,
    @Query() { tag }: QuestionExportQueryDto,
  ): Promise<StreamableFile> {
    const { text } = await this.exports.questions(format, tag, actor);
    const { name, type } = FILE_OF[format];
    return new StreamableFile(Buffer.from(text), { type, disposition: `attachment; filename="${name}"` });
  }
}
