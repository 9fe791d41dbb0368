import {
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  ParseIntPipe,
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
  ApiConflictResponse,
  ApiConsumes,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiServiceUnavailableResponse,
  ApiTags,
} from '@nestjs/swagger';
import { LARGEST_ANSWER_FILE, Reconciliations } from '@hvs/outcome/confirmation';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { AnswerFileFormDto } from './dto/answer-file.dto.js';
import { AfterQueryDto } from './dto/gateway.dto.js';
import {
  DifferenceDto,
  DifferencesDto,
  DifferencesQueryDto,
  ReconciliationDto,
  ReconciliationsDto,
  RequestedReconciliationDto,
} from './dto/reconciliation.dto.js';

/** Comparisons of our submissions with the list of the other side. */
@ApiTags('police')
@Controller('police/reconciliations')
@Can('case:work')
export class ReconciliationsController {
  constructor(private readonly reconciliations: Reconciliations) {}

  @Post()
  @HttpCode(202)
  @ApiAcceptedResponse({ type: RequestedReconciliationDto, description: 'One under way is what comes back' })
  @ApiServiceUnavailableResponse({ description: 'gateway.not-set-up' })
  request(@CurrentActor() actor: Actor): Promise<RequestedReconciliationDto> {
    return this.reconciliations.request(actor);
  }

  @Post('files')
  @HttpCode(202)
  @UseInterceptors(FileInterceptor('file', { limits: { fileSize: LARGEST_ANSWER_FILE + 1, files: 1, fields: 0 } }))
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: AnswerFileFormDto })
  @ApiAcceptedResponse({ type: RequestedReconciliationDto })
  @ApiBadRequestResponse({ description: 'answer-file.*' })
  requestFromFile(
    @CurrentActor() actor: Actor,
    @UploadedFile() file?: UploadedMultipartFile,
  ): Promise<RequestedReconciliationDto> {
    return this.reconciliations.requestFromFile(actor, file?.buffer ?? Buffer.alloc(0));
  }

  @Get()
  @ApiOkResponse({ type: ReconciliationsDto })
  list(@CurrentActor() actor: Actor, @Query() { after }: AfterQueryDto): Promise<ReconciliationsDto> {
    return this.reconciliations.list(actor, after);
  }

  @Get(':reconciliationId')
  @ApiOkResponse({ type: ReconciliationDto })
  @ApiNotFoundResponse({ description: 'reconciliation.not-found' })
  show(
    @CurrentActor() actor: Actor,
    @Param('reconciliationId', ParseUUIDPipe) reconciliationId: string,
  ): Promise<ReconciliationDto> {
    return this.reconciliations.find(actor, reconciliationId);
  }

  @Get(':reconciliationId/differences')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: DifferencesDto })
  @ApiNotFoundResponse({ description: 'reconciliation.not-found' })
  differences(
    @CurrentActor() actor: Actor,
    @Param('reconciliationId', ParseUUIDPipe) reconciliationId: string,
    @Query() page: DifferencesQueryDto,
  ): Promise<DifferencesDto> {
    return this.reconciliations.differences(actor, reconciliationId, page);
  }

  @Post(':reconciliationId/differences/:position/application')
  @HttpCode(200)
  @ApiOkResponse({ type: DifferenceDto })
  @ApiNotFoundResponse({ description: 'reconciliation.not-found' })
  @ApiConflictResponse({ description: 'reconciliation.difference-not-applicable' })
  apply(
    @CurrentActor() actor: Actor,
    @Param('reconciliationId', ParseUUIDPipe) reconciliationId: string,
    @Param('position', ParseIntPipe) position: number,
  ): Promise<DifferenceDto> {
    return this.reconciliations.apply(actor, reconciliationId, position);
  }
}
