import 'reflect-metadata';
import { Config, ConfigurationError } from '@hvs/platform/config';
import { type Logger, LOGGER } from '@hvs/platform/telemetry';
import { createApi } from './create-api.js';
import { stopOnSignal } from './stop-on-signal.js';

async function main(): Promise<void> {
  const app = await createApi();
  stopOnSignal(app);
  const config = app.get(Config);
  await app.listen(config.port, config.host);
  app.get<Logger>(LOGGER).info(`api ready on ${config.host}:${config.port}`);
}

main().catch((error: unknown) => {
  process.stderr.write(
    error instanceof ConfigurationError ? `${error.message}\n` : `${String((error as Error).stack)}\n`,
  );
  process.exit(1);
});
