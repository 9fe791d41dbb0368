import { Module } from '@nestjs/common';
import { UnitsModule } from '@hvs/foundation/units';
import { DigitalIdentityCountsModule } from '@hvs/outcome/casework';
import { Rates } from './rates.service.js';

/** Rates over the population register. */
@Module({ imports: [UnitsModule, DigitalIdentityCountsModule], providers: [Rates], exports: [Rates] })
export class StatisticsModule {}
