import {
  Controller,
  Get,
  Headers,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  UploadedFile,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor, type UploadedMultipartFile } from '@nestjs/platform-fastify';
import {
  ApiAcceptedResponse,
  ApiBadRequestResponse,
  ApiBody,
  ApiConsumes,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiPayloadTooLargeResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { ErrorCode } from '@hvs/contracts';
import { AnswerFiles, type AnswerFileView, LARGEST_ANSWER_FILE } from '@hvs/outcome/confirmation';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { type Language, languageOf, problemOf } from '@hvs/platform/http';
import {
  AnswerFileDto,
  AnswerFileFormDto,
  AnswerFilesDto,
  AnswerRowsDto,
  AnswerRowsQueryDto,
  UploadedAnswerFileDto,
} from './dto/answer-file.dto.js';
import { AfterQueryDto } from './dto/gateway.dto.js';

/** Answer files of the other side, each with a ledger of its rows. */
@ApiTags('police')
@Controller('police/answer-files')
@Can('case:work')
export class AnswerFilesController {
  constructor(private readonly files: AnswerFiles) {}

  @Post()
  @HttpCode(202)
  @UseInterceptors(FileInterceptor('file', { limits: { fileSize: LARGEST_ANSWER_FILE + 1, files: 1, fields: 0 } }))
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: AnswerFileFormDto })
  @ApiAcceptedResponse({ type: UploadedAnswerFileDto, description: 'The same file again is the same one' })
  @ApiBadRequestResponse({ description: 'answer-file.unreadable' })
  @ApiPayloadTooLargeResponse({ description: 'input.too-large' })
  upload(@CurrentActor() actor: Actor, @UploadedFile() file?: UploadedMultipartFile): Promise<UploadedAnswerFileDto> {
    return this.files.upload(actor, { name: file?.originalname ?? '', content: file?.buffer ?? Buffer.alloc(0) });
  }

  @Get()
  @ApiOkResponse({ type: AnswerFilesDto })
  async list(
    @CurrentActor() actor: Actor,
    @Query() { after }: AfterQueryDto,
    @Headers('accept-language') wished?: string,
  ): Promise<AnswerFilesDto> {
    const page = await this.files.list(actor, after);
    return { ...page, files: page.files.map((view) => shownFile(view, languageOf(wished))) };
  }

  @Get(':answerFileId')
  @ApiOkResponse({ type: AnswerFileDto })
  @ApiNotFoundResponse({ description: 'answer-file.not-found' })
  async show(
    @CurrentActor() actor: Actor,
    @Param('answerFileId', ParseUUIDPipe) answerFileId: string,
    @Headers('accept-language') wished?: string,
  ): Promise<AnswerFileDto> {
    return shownFile(await this.files.find(actor, answerFileId), languageOf(wished));
  }

  @Get(':answerFileId/rows')
  @ApiOkResponse({ type: AnswerRowsDto })
  @ApiNotFoundResponse({ description: 'answer-file.not-found' })
  rows(
    @CurrentActor() actor: Actor,
    @Param('answerFileId', ParseUUIDPipe) answerFileId: string,
    @Query() page: AnswerRowsQueryDto,
  ): Promise<AnswerRowsDto> {
    return this.files.rows(actor, answerFileId, page);
  }
}

/** A file as the screen shows it: why it was refused is said in the reader's language. */
function shownFile({ refusal, ...view }: AnswerFileView, language: Language): AnswerFileDto {
  if (!refusal) return { ...view, refusal: null };
  const { detail } = problemOf(refusal.code as ErrorCode, { language, requestId: view.id, args: refusal.args });
  return { ...view, refusal: detail };
}
