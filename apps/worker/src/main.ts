import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Config, ConfigurationError } from '@hvs/platform/config';
import { surviveBrokenConnections } from '@hvs/platform/database';
import { type Logger, LOGGER, PinoLogger } from '@hvs/platform/telemetry';
import { ExchangeTick } from './exchange-tick.js';
import { serveHealth } from './health-page.js';
import { Heartbeat } from './heartbeat.js';
import { WorkerLanes } from './lanes.js';
import { RelayLoop } from './relay-loop.js';
import { Schedule } from './schedule.js';
import { WorkerModule } from './worker.module.js';

/** What cannot be finished in this time is left to another worker, as if this one had died. */
const STOP_PATIENCE_MS = 4_000;

async function main(): Promise<void> {
  const app = await NestFactory.createApplicationContext(WorkerModule, { bufferLogs: true, abortOnError: false });
  const logger = app.get<Logger>(LOGGER);
  app.useLogger(new PinoLogger(logger));
  surviveBrokenConnections((error) => logger.warn({ err: error }, 'a connection broke that nobody listened to'));
  const config = app.get(Config);
  const health = serveHealth(config.host, config.workerPort);
  app.get(RelayLoop).start(app.get(WorkerLanes).start());
  await app.get(Heartbeat).start();
  app.get(Schedule).start();
  app.get(ExchangeTick).start();
  logger.info('worker ready');

  let stopping = false;
  const stop = async (signal: string): Promise<void> => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(0), STOP_PATIENCE_MS).unref();
    logger.info(`worker stops on ${signal}; running work is finished first`);
    health.close();
    app.get(Schedule).stop();
    app.get(ExchangeTick).stop();
    await app.get(RelayLoop).stop();
    await app.get(WorkerLanes).stop();
    await app.get(Heartbeat).stop();
    await app.close();
    process.exitCode = 0;
  };
  process.on('SIGTERM', (signal) => void stop(signal));
  process.on('SIGINT', (signal) => void stop(signal));
}

main().catch((error: unknown) => {
  process.stderr.write(
    error instanceof ConfigurationError ? `${error.message}\n` : `${String((error as Error).stack)}\n`,
  );
  process.exit(1);
});
