import { Module } from '@nestjs/common';
import { UnitsModule } from '@hvs/foundation/units';
import { Rates } from './rates.service.js';

/** Rates over the population register. */
@Module({ imports: [UnitsModule], providers: [Rates], exports: [Rates] })
export class StatisticsModule {}
