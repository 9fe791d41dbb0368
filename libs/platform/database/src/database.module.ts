import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '@hvs/platform/config';
import { type Logger, LOGGER } from '@hvs/platform/telemetry';
import { dataSourceOptions, prepareTypes } from './data-source.js';
import { Database } from './database.js';
import { openPatiently } from './open-patiently.js';
import { DATA_SOURCE } from './tokens.js';

export { DATA_SOURCE } from './tokens.js';

type EntityClass = abstract new (...args: never[]) => object;

const PATIENCE_MS = 30_000;

const registered = new Set<EntityClass>();

/** Stands for a domain's entities among the imports of its module; `forDomain` has done the work by then. */
@Module({})
class DomainEntities {}

/** The database, injectable everywhere. Each domain names its own entities with `forDomain`. */
@Global()
@Module({
  providers: [
    {
      provide: DATA_SOURCE,
      inject: [Config, LOGGER],
      useFactory: (config: Config, logger: Logger) => {
        prepareTypes();
        const options = dataSourceOptions({
          url: config.databaseUrl,
          entities: [...registered],
          poolSize: config.databasePoolSize,
          applicationName: process.env['HVS_PROCESS'] ?? 'hoc-vu-so',
        });
        return openPatiently(() => new DataSource(options).initialize(), {
          forMs: PATIENCE_MS,
          tell: (err) => logger.warn({ err }, 'the database is not there yet; waiting for it'),
        });
      },
    },
    Database,
  ],
  exports: [DATA_SOURCE, Database],
})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(DATA_SOURCE) private readonly dataSource: DataSource) {}

  /** Makes the entities of one domain known to TypeORM; an explicit list, as globs hide what is loaded. */
  static forDomain(entities: EntityClass[]): DynamicModule {
    for (const entity of entities) registered.add(entity);
    return { module: DomainEntities };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.dataSource.destroy();
  }
}
