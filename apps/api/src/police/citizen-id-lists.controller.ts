import {
  Body,
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
import { FileInterceptor, type UploadedMultipartFile } from '@nestjs/platform-fastify';
import {
  ApiBadRequestResponse,
  ApiBody,
  ApiConflictResponse,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiPayloadTooLargeResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { CitizenIdLists, LARGEST_LIST_FILE, remarkOn } from '@hvs/outcome/casework';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { languageOf } from '@hvs/platform/http';
import { attachment, WORKBOOK_TYPE } from '../administrator/workbook-download.js';
import { SubmissionWayDto } from './dto/case-deed.dto.js';
import {
  CitizenIdListDto,
  CitizenIdListPageDto,
  ListPageQueryDto,
  ListSubmissionDto,
  NewCitizenIdListDto,
} from './dto/citizen-id-list.dto.js';
import { shownCaseResults } from './shown-case-results.js';

const NOT_FOUND = 'citizen-id-list.not-found: also a list of somebody else, and one older than a day';

/** Lists of up to 10,000 citizen ids: the status of each, and submission of those that are ready. */
@ApiTags('police')
@Controller('police/citizen-id-lists')
@Can('person-record:read')
export class CitizenIdListsController {
  constructor(private readonly lists: CitizenIdLists) {}

  @Post()
  @UseInterceptors(FileInterceptor('file', { limits: { fileSize: LARGEST_LIST_FILE + 1, files: 1, fields: 0 } }))
  @ApiConsumes('application/json', 'multipart/form-data')
  @ApiBody({ type: NewCitizenIdListDto })
  @ApiCreatedResponse({ type: CitizenIdListDto, description: 'A look at a list, which the people on it can see' })
  @ApiBadRequestResponse({
    description: 'input.invalid, citizen-id-list.empty, citizen-id-list.unreadable, citizen-id-list.formula',
  })
  @ApiConflictResponse({ description: 'look.purpose-needed' })
  @ApiPayloadTooLargeResponse({ description: 'input.too-large, citizen-id-list.too-long' })
  take(
    @CurrentActor() actor: Actor,
    @Body() { text = '' }: NewCitizenIdListDto = {},
    @UploadedFile() file?: UploadedMultipartFile,
  ): Promise<CitizenIdListDto> {
    const content = file?.buffer;
    return this.lists.take(actor, content ? { file: { name: file.originalname, content } } : { text });
  }

  @Get(':listId')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: CitizenIdListPageDto })
  @ApiNotFoundResponse({ description: NOT_FOUND })
  async show(
    @CurrentActor() actor: Actor,
    @Param('listId', ParseUUIDPipe) listId: string,
    @Query() { after = 0, status }: ListPageQueryDto,
    @Headers('accept-language') wished?: string,
  ): Promise<CitizenIdListPageDto> {
    const language = languageOf(wished);
    const { rows, ...page } = await this.lists.page(actor, listId, after, status);
    return {
      ...page,
      rows: rows.map(({ fault, ...row }) => ({ ...row, remark: remarkOn({ ...row, fault }, language) })),
    };
  }

  @Get(':listId/download')
  @Header('cache-control', 'no-store')
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' }, description: 'Each line with its status' })
  @ApiNotFoundResponse({ description: NOT_FOUND })
  async download(
    @CurrentActor() actor: Actor,
    @Param('listId', ParseUUIDPipe) listId: string,
    @Headers('accept-language') wished?: string,
  ): Promise<StreamableFile> {
    return attachment(await this.lists.download(actor, listId, languageOf(wished)), 'tinh-trang.xlsx');
  }

  @Post(':listId/submission')
  @HttpCode(200)
  @Can('case:work')
  @ApiOkResponse({ type: ListSubmissionDto })
  @ApiBadRequestResponse({ description: 'input.invalid' })
  @ApiNotFoundResponse({ description: NOT_FOUND })
  async submit(
    @CurrentActor() actor: Actor,
    @Param('listId', ParseUUIDPipe) listId: string,
    @Body() { channel }: SubmissionWayDto,
    @Headers('accept-language') wished?: string,
  ): Promise<ListSubmissionDto> {
    const { results, counts } = await this.lists.submit(actor, listId, channel);
    const refused = results.filter(({ done }) => !done);
    return {
      submitted: results.length - refused.length,
      refused: shownCaseResults(refused, languageOf(wished)),
      counts,
    };
  }
}
