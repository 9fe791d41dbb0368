import { Module } from '@nestjs/common';
import { AuditModule } from '@hvs/foundation/audit';
import { PeopleModule } from '@hvs/foundation/people';
import { UnitsModule } from '@hvs/foundation/units';
import { AnswerFiles } from './batch/answer-files.service.js';
import { BatchChannel } from './batch/batch-channel.js';
import { BatchPapers } from './batch/batch-papers.js';
import { ConfirmationBatches } from './batch/batches.service.js';
import { CaseQueue } from './cases/case-queue.js';
import { CaseTurns } from './cases/case-turns.js';
import { ConfirmationCases } from './cases/confirmation-cases.service.js';
import { FollowStanding } from './cases/follow-standing.js';
import { Answers } from './channel/answers.js';
import { CHANNELS_OUT } from './channel/channels.js';
import type { ConfirmationChannel } from './channel/confirmation-channel.js';
import { Oddities } from './channel/oddities.js';
import { Submissions } from './channel/submissions.js';
import { ConfirmationRows } from './confirmation-rows.js';
import { Confirmations } from './confirmations.service.js';
import { DeskCommunes } from './desk-communes.js';
import { Circuits } from './gateway/circuits.js';
import { Exchange } from './gateway/exchange.js';
import { ExchangeDesk } from './gateway/exchange-desk.js';
import { Gateway } from './gateway/gateway.service.js';
import { GatewayChannel } from './gateway/gateway-channel.js';
import { GatewayClient } from './gateway/gateway-client.js';
import { ReconciliationReports } from './reconciliation/reconciliation-reports.js';
import { Reconciliations } from './reconciliation/reconciliations.service.js';
import { SettleDifference } from './reconciliation/settle-difference.js';

/** The national confirmation on VNeID: cases, the ways out, and the answers. Never derived from a decision. */
@Module({
  imports: [AuditModule, PeopleModule, UnitsModule],
  providers: [
    DeskCommunes,
    CaseQueue,
    CaseTurns,
    Submissions,
    ConfirmationRows,
    Answers,
    Oddities,
    GatewayClient,
    Circuits,
    Exchange,
    ExchangeDesk,
    GatewayChannel,
    BatchChannel,
    {
      provide: CHANNELS_OUT,
      inject: [GatewayChannel, BatchChannel],
      useFactory: (...channels: ConfirmationChannel[]) => channels,
    },
    ConfirmationCases,
    Confirmations,
    FollowStanding,
    Gateway,
    BatchPapers,
    ConfirmationBatches,
    AnswerFiles,
    ReconciliationReports,
    SettleDifference,
    Reconciliations,
  ],
  exports: [
    AnswerFiles,
    Answers,
    Circuits,
    ConfirmationBatches,
    ConfirmationCases,
    Confirmations,
    Exchange,
    FollowStanding,
    Gateway,
    GatewayClient,
    Oddities,
    Reconciliations,
  ],
})
export class ConfirmationModule {}
