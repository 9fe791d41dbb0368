import { Module } from '@nestjs/common';
import { Audit } from './audit.service.js';
import { LookPurposes } from './look-purposes.service.js';
import { Looks } from './looks.service.js';

/** Who did or saw what. */
@Module({ providers: [Audit, Looks, LookPurposes], exports: [Audit, Looks, LookPurposes] })
export class AuditModule {}
