import type { Server } from 'node:http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Logger, LOGGER } from '@hvs/platform/telemetry';

/** What is not answered in this time is cut off; clients send it again. Half of what `docker stop` gives. */
const STOP_PATIENCE_MS = 4_000;
const LOOK_EVERY_MS = 50;

/**
 * Ends the process on SIGTERM and SIGINT with code 0: requests that have begun are answered first, and connections
 * that browsers keep open for later are closed as soon as nothing is on them.
 */
export function stopOnSignal(app: NestFastifyApplication): void {
  let stopping = false;
  const stop = async (signal: string): Promise<void> => {
    if (stopping) return;
    stopping = true;
    app.get<Logger>(LOGGER).info(`api stops on ${signal}; requests that have begun are answered first`);
    setTimeout(() => process.exit(0), STOP_PATIENCE_MS).unref();
    const server: Server = app.getHttpServer();
    setInterval(() => server.closeIdleConnections(), LOOK_EVERY_MS).unref();
    await app.close().catch(() => undefined); // what could not be closed goes with the process
    process.exit(0);
  };
  process.on('SIGTERM', (signal) => void stop(signal));
  process.on('SIGINT', (signal) => void stop(signal));
}
