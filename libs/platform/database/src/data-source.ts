import pg from 'pg';
import { type DataSourceOptions, DefaultNamingStrategy, type EntitySchema } from 'typeorm';

type EntityClass = (abstract new (...args: never[]) => object) | (() => unknown) | EntitySchema;

/** The role the running system works as: it owns no table, so append-only tables are append-only for it. */
export const APPLICATION_ROLE = 'hvs_app';

const DATE_OID = 1082;

/** Days stay `YYYY-MM-DD`: a birthday has no time zone, so it must not become a moment. */
export function prepareTypes(): void {
  pg.types.setTypeParser(DATE_OID, (text) => text);
}

/** camelCase properties, snake_case columns. */
class SnakeCaseNaming extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? propertyName.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}

/**
 * Keeps a connection that breaks from ending the process: between being handed out and being used nobody else
 * listens to it. Whoever uses it next gets the error.
 */
export function surviveBreaking(client: { on(event: 'error', listener: () => void): unknown }): void {
  client.on('error', () => undefined);
}

export interface ConnectionWishes {
  url: string;
  entities: readonly EntityClass[];
  poolSize: number;
  applicationName: string;
}

/**
 * Options of the running system's data source: no synchronising, and the rights of the application role only. No
 * machine code: compiling it costs more than any of the short statements here, and the long ones say so themselves.
 */
export function dataSourceOptions(wishes: ConnectionWishes): DataSourceOptions {
  return {
    type: 'postgres',
    url: wishes.url,
    entities: [...wishes.entities] as never,
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    namingStrategy: new SnakeCaseNaming(),
    poolSize: wishes.poolSize,
    applicationName: wishes.applicationName,
    poolErrorHandler: () => undefined, // an idle connection that broke is replaced at its next use
    extra: {
      options: `-c role=${APPLICATION_ROLE} -c jit=off`,
      connectionTimeoutMillis: 10_000,
      onConnect: surviveBreaking,
    },
  };
}
