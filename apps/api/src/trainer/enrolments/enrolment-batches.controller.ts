import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  UploadedFile,
  UseInterceptors,
} from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBadRequestResponse,
  ApiBody,
  ApiConflictResponse,
  ApiConsumes,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiPayloadTooLargeResponse,
  ApiTags,
} from '@nestjs/swagger';
import { FileInterceptor, type UploadedMultipartFile } from '@nestjs/platform-fastify';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { EnrolmentBatches, LARGEST_ENROLMENT_LIST } from '@hvs/study/enrolments';
import {
  BatchOrderDto,
  BatchRowsDto,
  BatchRowsQueryDto,
  ChosenPeopleDto,
  EnrolmentBatchDto,
  EnrolmentBatchesDto,
  EnrolmentListFileDto,
  PastedEnrolmentListDto,
} from '../dto/enrolment-batch.dto.js';
import { AfterQueryDto } from '../dto/enrolment-desk.dto.js';

/** Many people enrolled at once, each with a line in a ledger. */
@ApiTags('trainer')
@Controller('trainer/enrolment-batches')
@Can('enrolment:manage')
export class EnrolmentBatchesController {
  constructor(private readonly batches: EnrolmentBatches) {}

  @Get()
  @ApiOkResponse({ type: EnrolmentBatchesDto })
  list(@CurrentActor() actor: Actor, @Query() { after }: AfterQueryDto): Promise<EnrolmentBatchesDto> {
    return this.batches.page(actor, after ?? null);
  }

  @Get(':batchId')
  @ApiOkResponse({ type: EnrolmentBatchDto })
  @ApiNotFoundResponse({ description: 'enrolment-batch.not-found' })
  show(@CurrentActor() actor: Actor, @Param('batchId', ParseUUIDPipe) batchId: string): Promise<EnrolmentBatchDto> {
    return this.batches.find(actor, batchId);
  }

  @Get(':batchId/rows')
  @ApiOkResponse({ type: BatchRowsDto })
  @ApiNotFoundResponse({ description: 'enrolment-batch.not-found' })
  rows(
    @CurrentActor() actor: Actor,
    @Param('batchId', ParseUUIDPipe) batchId: string,
    @Query() { result, after }: BatchRowsQueryDto,
  ): Promise<BatchRowsDto> {
    return this.batches.ledger(actor, batchId, { result: result ?? null, after: after ?? 0 });
  }

  @Post('people')
  @HttpCode(202)
  @ApiAcceptedResponse({ type: EnrolmentBatchDto, description: 'Under way; the same id again gives the same batch' })
  @ApiBadRequestResponse({ description: 'input.invalid' })
  @ApiForbiddenResponse({ description: 'access.not-allowed: the unit is not within reach' })
  @ApiNotFoundResponse({ description: 'course.not-found, study-class.not-found' })
  @ApiConflictResponse({ description: 'enrolment-batch.id-used, study-class.closed' })
  ofPeople(@CurrentActor() actor: Actor, @Body() { personIds, ...order }: ChosenPeopleDto): Promise<EnrolmentBatchDto> {
    return this.batches.ofPeople(actor, order, personIds);
  }

  @Post('list')
  @HttpCode(202)
  @ApiAcceptedResponse({ type: EnrolmentBatchDto })
  @ApiBadRequestResponse({ description: 'input.invalid, enrolment-list.formula, …missing-columns, …empty' })
  @ApiForbiddenResponse({ description: 'access.not-allowed' })
  @ApiNotFoundResponse({ description: 'course.not-found, study-class.not-found' })
  @ApiConflictResponse({ description: 'enrolment-batch.id-used, study-class.closed' })
  @ApiPayloadTooLargeResponse({ description: 'enrolment-list.too-long' })
  ofText(@CurrentActor() actor: Actor, @Body() { text, ...order }: PastedEnrolmentListDto): Promise<EnrolmentBatchDto> {
    return this.batches.ofList(actor, order, { text });
  }

  @Post('file')
  @HttpCode(202)
  @UseInterceptors(FileInterceptor('file', { limits: { fileSize: LARGEST_ENROLMENT_LIST + 1, files: 1, fields: 0 } }))
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: EnrolmentListFileDto })
  @ApiAcceptedResponse({ type: EnrolmentBatchDto })
  @ApiBadRequestResponse({
    description: 'input.invalid, enrolment-list.unreadable, …formula, …missing-columns, …empty',
  })
  @ApiForbiddenResponse({ description: 'access.not-allowed' })
  @ApiNotFoundResponse({ description: 'course.not-found, study-class.not-found' })
  @ApiConflictResponse({ description: 'enrolment-batch.id-used, study-class.closed' })
  @ApiPayloadTooLargeResponse({ description: 'input.too-large, enrolment-list.too-long' })
  ofFile(
    @CurrentActor() actor: Actor,
    @Query() order: BatchOrderDto,
    @UploadedFile() file?: UploadedMultipartFile,
  ): Promise<EnrolmentBatchDto> {
    const given = { name: file?.originalname ?? '', content: file?.buffer ?? Buffer.alloc(0) };
    return this.batches.ofList(actor, order, { file: given });
  }
}
