import { Global, Module } from '@nestjs/common';
import { Config } from '@hvs/platform/config';
import { createLogger } from './logger.js';

/** Injection token of the process's `Logger`. */
export const LOGGER = Symbol('Logger');

/** The structured logger, injectable everywhere. */
@Global()
@Module({
  providers: [
    {
      provide: LOGGER,
      inject: [Config],
      useFactory: (config: Config) => createLogger(process.env['HVS_PROCESS'] ?? 'hoc-vu-so', config.logLevel),
    },
  ],
  exports: [LOGGER],
})
export class TelemetryModule {}
