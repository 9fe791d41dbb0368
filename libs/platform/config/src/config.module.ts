import { Global, Module } from '@nestjs/common';
import { systemClock } from '@hvs/kernel';
import { Config } from './config.js';

/** Injection token of the `Clock`, so that tests can stand still or move in time. */
export const CLOCK = Symbol('Clock');

/** The checked configuration and the clock, injectable everywhere. */
@Global()
@Module({
  providers: [
    { provide: Config, useFactory: () => new Config(process.env) },
    { provide: CLOCK, useValue: systemClock },
  ],
  exports: [Config, CLOCK],
})
export class ConfigModule {}
