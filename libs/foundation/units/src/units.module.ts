import { Module } from '@nestjs/common';
import { DatabaseModule } from '@hvs/platform/database';
import { UnitEntity } from './unit.entity.js';
import { Units } from './units.service.js';

/** Province ▸ commune ▸ hamlet. */
@Module({ imports: [DatabaseModule.forDomain([UnitEntity])], providers: [Units], exports: [Units] })
export class UnitsModule {}
