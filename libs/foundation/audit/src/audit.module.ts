import { Module } from '@nestjs/common';
import { Audit } from './audit.service.js';

/** Who did or saw what. */
@Module({ providers: [Audit], exports: [Audit] })
export class AuditModule {}
