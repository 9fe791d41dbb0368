import { Controller, Get, Header, Param, ParseUUIDPipe, Post, Query, StreamableFile } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { ConfirmationBatches } from '@hvs/outcome/confirmation';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { ConfirmationBatchDto, ConfirmationBatchesDto } from './dto/confirmation-batch.dto.js';
import { AfterQueryDto } from './dto/gateway.dto.js';

/** Signed files that carry reviewed cases to the other side. */
@ApiTags('police')
@Controller('police/confirmation-batches')
@Can('case:work')
export class ConfirmationBatchesController {
  constructor(private readonly batches: ConfirmationBatches) {}

  @Post()
  @ApiCreatedResponse({
    type: ConfirmationBatchDto,
    description: 'Every reviewed case of the commune is submitted in it',
  })
  @ApiConflictResponse({ description: 'confirmation-batch.nothing-to-send' })
  build(@CurrentActor() actor: Actor): Promise<ConfirmationBatchDto> {
    return this.batches.build(actor);
  }

  @Get()
  @ApiOkResponse({ type: ConfirmationBatchesDto })
  list(@CurrentActor() actor: Actor, @Query() { after }: AfterQueryDto): Promise<ConfirmationBatchesDto> {
    return this.batches.list(actor, after);
  }

  @Get(':batchId/download')
  @Header('cache-control', 'no-store')
  @ApiProduces('application/zip')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' }, description: 'Fetching it is audited' })
  @ApiNotFoundResponse({ description: 'confirmation-batch.not-found' })
  async download(
    @CurrentActor() actor: Actor,
    @Param('batchId', ParseUUIDPipe) batchId: string,
  ): Promise<StreamableFile> {
    const { fileName, content } = await this.batches.download(actor, batchId);
    return new StreamableFile(content, { type: 'application/zip', disposition: `attachment; filename="${fileName}"` });
  }
}
