import { Module } from '@nestjs/common';
import { AuditModule } from '@hvs/foundation/audit';
import { UnitsModule } from '@hvs/foundation/units';
import { ImportLedgerRepository } from './import/import-ledger.repository.js';
import { ImportRegister } from './import/import-register.job.js';
import { RegisterImports } from './import/register-imports.service.js';
import { Organisations } from './organisations/organisations.service.js';
import { People } from './people.service.js';
import { PersonRowsRepository } from './register/person-rows.repository.js';
import { Population } from './register/population.service.js';
import { Register } from './register/register.service.js';
import { StoredPeopleRepository } from './register/stored-people.repository.js';

/** The population register: who lives in the commune, in which hamlet and household, in which target groups. */
@Module({
  imports: [AuditModule, UnitsModule],
  providers: [
    People,
    Organisations,
    Register,
    RegisterImports,
    Population,
    ImportLedgerRepository,
    PersonRowsRepository,
    StoredPeopleRepository,
  ],
  exports: [People, Organisations, Register, RegisterImports, Population, ImportLedgerRepository],
})
export class PeopleModule {}

/** What the worker does for the register. */
@Module({ imports: [PeopleModule, AuditModule, UnitsModule], providers: [ImportRegister] })
export class PeopleWorkerModule {}
