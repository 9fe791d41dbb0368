import { Module } from '@nestjs/common';
import { AuditModule } from '@hvs/foundation/audit';
import { PeopleModule } from '@hvs/foundation/people';
import { UniversalizationModule } from '@hvs/outcome/universalization';
import { ObjectionDesk } from './objection-desk.service.js';
import { Objections } from './objections.service.js';

/** The right to question a decision or evidence, with deadlines and answers. */
@Module({
  imports: [AuditModule, PeopleModule, UniversalizationModule],
  providers: [Objections, ObjectionDesk],
  exports: [Objections, ObjectionDesk],
})
export class ObjectionsModule {}
