import { Module } from '@nestjs/common';
import { Evidence } from './evidence.service.js';

/** The ledger of evidence. */
@Module({ providers: [Evidence], exports: [Evidence] })
export class EvidenceModule {}
