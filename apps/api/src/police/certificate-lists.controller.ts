import {
  Body,
  Controller,
  Get,
  Header,
  Headers,
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
  ApiConsumes,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiPayloadTooLargeResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { languageOf } from '@hvs/platform/http';
import { CertificateLists, LARGEST_CERTIFICATE_LIST } from '@hvs/study/certificates';
import { attachment, WORKBOOK_TYPE } from '../administrator/workbook-download.js';
import {
  CheckedListDto,
  CertificateListPageDto,
  CertificateListQueryDto,
  NewCertificateListDto,
} from './dto/certificate-list.dto.js';

const NOT_FOUND = 'certificate-list.not-found: also a list of somebody else, and one older than a day';

/** Lists of up to 10,000 certificate numbers: what each counts for. */
@ApiTags('police')
@Controller('police/certificate-lists')
@Can('certificate:check-list')
export class CertificateListsController {
  constructor(private readonly lists: CertificateLists) {}

  @Post()
  @UseInterceptors(FileInterceptor('file', { limits: { fileSize: LARGEST_CERTIFICATE_LIST + 1, files: 1, fields: 0 } }))
  @ApiConsumes('application/json', 'multipart/form-data')
  @ApiBody({ type: NewCertificateListDto })
  @ApiCreatedResponse({ type: CheckedListDto })
  @ApiBadRequestResponse({ description: 'input.invalid, certificate-list.empty, -.unreadable, -.too-long' })
  @ApiPayloadTooLargeResponse({ description: 'input.too-large' })
  take(
    @CurrentActor() actor: Actor,
    @Body() { text = '' }: NewCertificateListDto = {},
    @UploadedFile() file?: UploadedMultipartFile,
  ): Promise<CheckedListDto> {
    return this.lists.take(actor, file?.buffer ? { file: file.buffer } : { text });
  }

  @Get(':listId')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: CertificateListPageDto })
  @ApiNotFoundResponse({ description: NOT_FOUND })
  show(
    @CurrentActor() actor: Actor,
    @Param('listId', ParseUUIDPipe) listId: string,
    @Query() { after = 0, status }: CertificateListQueryDto,
  ): Promise<CertificateListPageDto> {
    return this.lists.page(actor, listId, after, status);
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
    return attachment(await this.lists.download(actor, listId, languageOf(wished)), 'giay-chung-nhan.xlsx');
  }
}
