import { Module } from '@nestjs/common';
import { AuditModule } from '@hvs/foundation/audit';
import { PeopleModule } from '@hvs/foundation/people';
import { UnitsModule } from '@hvs/foundation/units';
import { Confirmations } from './confirmations.service.js';

/** The national confirmation on VNeID: never derived from a decision. */
@Module({ imports: [AuditModule, PeopleModule, UnitsModule], providers: [Confirmations], exports: [Confirmations] })
export class ConfirmationModule {}
