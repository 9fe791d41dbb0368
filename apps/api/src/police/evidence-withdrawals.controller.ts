import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiTags,
} from '@nestjs/swagger';
import { EvidenceCorrections } from '@hvs/foundation/evidence';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { EvidenceWithdrawalDto, WrittenEvidenceDto } from './dto/evidence-withdrawal.dto.js';

/** Evidence that turned out to be wrong. */
@ApiTags('police')
@Controller('police/evidence')
export class EvidenceWithdrawalsController {
  constructor(private readonly corrections: EvidenceCorrections) {}

  @Post(':id/withdrawal')
  @Can('evidence:check')
  @ApiCreatedResponse({ type: WrittenEvidenceDto, description: 'The further row that withdraws it' })
  @ApiBadRequestResponse({ description: 'input.invalid' })
  @ApiNotFoundResponse({ description: 'person.not-found, evidence.not-found' })
  @ApiConflictResponse({ description: 'evidence.not-correctable: superseded, withdrawn or a withdrawal itself' })
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) evidenceId: string,
    @Body() { personId, reason }: EvidenceWithdrawalDto,
  ): Promise<WrittenEvidenceDto> {
    return this.corrections.withdraw(actor, { personId, evidenceId, reason });
  }
}
