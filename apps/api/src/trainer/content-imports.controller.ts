import {
  Controller,
  Get,
  Header,
  Headers,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  StreamableFile,
  UploadedFile,
  UseInterceptors,
} from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBadRequestResponse,
  ApiBody,
  ApiConflictResponse,
  ApiConsumes,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiPayloadTooLargeResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { FileInterceptor, type UploadedMultipartFile } from '@nestjs/platform-fastify';
import type { ErrorCode } from '@hvs/contracts';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { type Language, languageOf, problemOf } from '@hvs/platform/http';
import {
  ContentImports,
  type ContentImportView,
  ImportTakingBack,
  LARGEST_IMPORT,
  questionSheetTemplate,
} from '@hvs/study/interchange';
import {
  ContentFileDto,
  ContentImportDto,
  ContentImportsDto,
  ContentImportsQueryDto,
  ImportItemsDto,
  ImportItemsQueryDto,
  ImportSourceQueryDto,
  RequestedContentImportDto,
} from './dto/content-import.dto.js';

const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Imports of questions and courses from files of others, each with a ledger of its items. */
@ApiTags('trainer')
@Controller('trainer/content-imports')
@Can('course:write')
export class ContentImportsController {
  constructor(
    private readonly imports: ContentImports,
    private readonly takingBack: ImportTakingBack,
  ) {}

  @Post()
  @HttpCode(202)
  @UseInterceptors(FileInterceptor('file', { limits: { fileSize: LARGEST_IMPORT + 1, files: 1, fields: 0 } }))
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: ContentFileDto })
  @ApiAcceptedResponse({
    type: RequestedContentImportDto,
    description: 'The same file still under way gives the same import',
  })
  @ApiBadRequestResponse({ description: 'interchange.empty-file, input.malformed' })
  @ApiPayloadTooLargeResponse({ description: 'input.too-large' })
  request(
    @CurrentActor() actor: Actor,
    @Query() { source }: ImportSourceQueryDto,
    @UploadedFile() file?: UploadedMultipartFile,
  ): Promise<RequestedContentImportDto> {
    const content = file?.buffer ?? Buffer.alloc(0);
    return this.imports.request(source, { name: file?.originalname ?? '', content }, actor);
  }

  @Get()
  @ApiOkResponse({ type: ContentImportsDto })
  async list(
    @CurrentActor() actor: Actor,
    @Query() { after }: ContentImportsQueryDto,
    @Headers('accept-language') wished?: string,
  ): Promise<ContentImportsDto> {
    const page = await this.imports.list(actor, after);
    return { ...page, imports: page.imports.map((view) => shownImport(view, languageOf(wished))) };
  }

  @Get('question-sheet-template')
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' }, description: 'A question sheet to fill in' })
  async template(): Promise<StreamableFile> {
    return new StreamableFile(await questionSheetTemplate(), {
      type: WORKBOOK_TYPE,
      disposition: 'attachment; filename="bang-cau-hoi.xlsx"',
    });
  }

  @Get(':importId')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: ContentImportDto })
  @ApiNotFoundResponse({ description: 'interchange.not-found' })
  async show(
    @CurrentActor() actor: Actor,
    @Param('importId', ParseUUIDPipe) importId: string,
    @Headers('accept-language') wished?: string,
  ): Promise<ContentImportDto> {
    return shownImport(await this.imports.find(importId, actor), languageOf(wished));
  }

  @Get(':importId/items')
  @ApiOkResponse({ type: ImportItemsDto })
  @ApiNotFoundResponse({ description: 'interchange.not-found' })
  items(
    @CurrentActor() actor: Actor,
    @Param('importId', ParseUUIDPipe) importId: string,
    @Query() wish: ImportItemsQueryDto,
  ): Promise<ImportItemsDto> {
    return this.imports.items(importId, wish, actor);
  }

  @Post(':importId/taking-back')
  @HttpCode(200)
  @ApiOkResponse({ type: ContentImportDto, description: '`stillInUse` names what had to stay' })
  @ApiNotFoundResponse({ description: 'interchange.not-found' })
  @ApiConflictResponse({ description: 'interchange.still-running, interchange.course-in-use' })
  async takeBack(
    @CurrentActor() actor: Actor,
    @Param('importId', ParseUUIDPipe) importId: string,
    @Headers('accept-language') wished?: string,
  ): Promise<ContentImportDto> {
    return shownImport(await this.takingBack.takeBack(importId, actor), languageOf(wished));
  }
}

/** An import as the screen shows it: why it was refused is said in the reader's language. */
function shownImport(view: ContentImportView, language: Language): ContentImportDto {
  const { refusal } = view;
  if (!refusal) return { ...view, refusal: null };
  const { detail } = problemOf(refusal.code as ErrorCode, { language, requestId: view.id, args: refusal.args });
  return { ...view, refusal: detail };
}
