import 'reflect-metadata';
import { CommandFactory } from 'nest-commander';
import { Config, ConfigurationError } from '@hvs/platform/config';
import { CliModule } from './cli.module.js';
import { COMMANDS_WITHOUT_DATABASE } from './commands-without-database.js';
import { migrateDatabase, undoLastMigration } from './database/migrate-database.js';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Migrations run before anything else is built: the rest connects as a role that the first of them makes. */
async function migrate(undo: boolean): Promise<void> {
  const { databaseUrl } = new Config(process.env);
  if (undo) {
    say(`taken back: ${(await undoLastMigration(databaseUrl)) ?? 'nothing, the database is empty'}`);
    return;
  }
  const { ran } = await migrateDatabase(databaseUrl);
  if (ran.length > 0) say(`Đã nâng cấp cơ sở dữ liệu: ${ran.length} bước (migrated: ${ran.join(', ')})`);
}

async function main(): Promise<void> {
  const [name = '', ...rest] = process.argv.slice(2);
  const simple = COMMANDS_WITHOUT_DATABASE[name];
  if (simple) return simple();
  if (name === 'migrate') return migrate(rest.includes('--undo'));
  if (name === 'prepare') await migrate(false);
  await CommandFactory.run(CliModule, {
    logger: ['error'],
    errorHandler: fail,
    serviceErrorHandler: fail,
  });
}

function fail(error: Error): never {
  if ('exitCode' in error && error.exitCode === 0) process.exit(0); // help was asked for and is printed already
  const isOurs = error instanceof ConfigurationError || !error.stack;
  process.stderr.write(`${isOurs ? error.message : (error.stack ?? error.message)}\n`);
  process.exit(1);
}

main().catch(fail);
