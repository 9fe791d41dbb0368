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
  ApiBadRequestResponse,
  ApiBody,
  ApiAcceptedResponse,
  ApiConsumes,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiPayloadTooLargeResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { FileInterceptor, type UploadedMultipartFile } from '@nestjs/platform-fastify';
import { LARGEST_FILE, RegisterImports } from '@hvs/foundation/people';
import { type Actor, Can, CurrentActor, jurisdictionOf } from '@hvs/platform/access';
import { languageOf } from '@hvs/platform/http';
import {
  ImportRowsDto,
  ImportRowsQueryDto,
  RegisterFileDto,
  RegisterImportDto,
  RegisterImportsDto,
  RegisterImportsQueryDto,
  RequestedImportDto,
} from './dto/register-import.dto.js';
import { shownImport } from './shown-import.js';
import { attachment, WORKBOOK_TYPE } from './workbook-download.js';

/** Imports of the population register from Excel, each with a ledger of its rows. */
@ApiTags('administrator')
@Controller('administrator/register-imports')
@Can('register:import')
export class RegisterImportsController {
  constructor(private readonly imports: RegisterImports) {}

  @Post()
  @HttpCode(202)
  @UseInterceptors(FileInterceptor('file', { limits: { fileSize: LARGEST_FILE + 1, files: 1, fields: 0 } }))
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: RegisterFileDto })
  @ApiAcceptedResponse({ type: RequestedImportDto, description: 'The same file still under way gives the same import' })
  @ApiBadRequestResponse({ description: 'import.not-a-workbook, input.malformed' })
  @ApiPayloadTooLargeResponse({ description: 'input.too-large' })
  request(@CurrentActor() actor: Actor, @UploadedFile() file?: UploadedMultipartFile): Promise<RequestedImportDto> {
    return this.imports.request({ name: file?.originalname ?? '', content: file?.buffer ?? Buffer.alloc(0) }, actor);
  }

  @Get()
  @ApiOkResponse({ type: RegisterImportsDto })
  async list(
    @CurrentActor() actor: Actor,
    @Query() { cursor }: RegisterImportsQueryDto,
    @Headers('accept-language') wished?: string,
  ): Promise<RegisterImportsDto> {
    const page = await this.imports.list(jurisdictionOf(actor, 'register:import'), cursor);
    return { ...page, imports: page.imports.map((view) => shownImport(view, languageOf(wished))) };
  }

  @Get(':importId')
  @ApiOkResponse({ type: RegisterImportDto })
  @ApiNotFoundResponse({ description: 'import.not-found' })
  async show(
    @CurrentActor() actor: Actor,
    @Param('importId', ParseUUIDPipe) importId: string,
    @Headers('accept-language') wished?: string,
  ): Promise<RegisterImportDto> {
    const view = await this.imports.find(importId, jurisdictionOf(actor, 'register:import'));
    return shownImport(view, languageOf(wished));
  }

  @Get(':importId/rows')
  @ApiOkResponse({ type: ImportRowsDto })
  @ApiNotFoundResponse({ description: 'import.not-found' })
  rows(
    @CurrentActor() actor: Actor,
    @Param('importId', ParseUUIDPipe) importId: string,
    @Query() page: ImportRowsQueryDto,
  ): Promise<ImportRowsDto> {
    return this.imports.rows(importId, page, jurisdictionOf(actor, 'register:import'));
  }

  @Get(':importId/rejected-rows')
  @Header('cache-control', 'no-store')
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse({
    schema: { type: 'string', format: 'binary' },
    description: 'The rows with errors and their reasons',
  })
  @ApiNotFoundResponse({ description: 'import.not-found' })
  async rejectedRows(
    @CurrentActor() actor: Actor,
    @Param('importId', ParseUUIDPipe) importId: string,
  ): Promise<StreamableFile> {
    return attachment(await this.imports.rejectedRows(importId, actor), 'dong-can-sua.xlsx');
  }
}
