import { AsyncLocalStorage } from 'node:async_hooks';
import { Inject, Injectable } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { DATA_SOURCE } from './tokens.js';

interface RunningTransaction {
  manager: EntityManager;
  client: PoolClient;
  afterCommit: (() => void)[];
}

/** The one way to the database. Everything called inside `transaction` takes part in it without being handed it. */
@Injectable()
export class Database {
  private readonly running = new AsyncLocalStorage<RunningTransaction>();

  constructor(@Inject(DATA_SOURCE) private readonly dataSource: DataSource) {}

  /** Runs `work` in one transaction, joining the one that is running. A throw rolls everything back. */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.running.getStore()) return work();
    const runner = this.dataSource.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    const transaction: RunningTransaction = { manager: runner.manager, client, afterCommit: [] };
    try {
      await runner.startTransaction();
      const result = await this.running.run(transaction, work);
      await runner.commitTransaction();
      for (const tell of transaction.afterCommit) tell();
      return result;
    } catch (error) {
      await runner.rollbackTransaction().catch(() => undefined); // the first error is the one that matters
      throw error;
    } finally {
      await runner.release();
    }
  }

  /**
   * Plain SQL in the running transaction, else on any connection. With a `name` the statement is prepared once
   * per connection: worth it for what runs thousands of times. Days come back as `YYYY-MM-DD`, bigints as text.
   */
  async query<Row>(text: string, values: unknown[] = [], name?: string): Promise<Row[]> {
    const target = this.running.getStore()?.client ?? this.pool;
    const result = await target.query<Row & object>(name ? { name, text, values } : { text, values });
    return result.rows;
  }

  /** TypeORM's manager of the running transaction, else the default one: for writing entities. */
  get manager(): EntityManager {
    return this.running.getStore()?.manager ?? this.dataSource.manager;
  }

  get inTransaction(): boolean {
    return this.running.getStore() !== undefined;
  }

  /** Calls `tell` once the running transaction is committed; at once when none is running. */
  afterCommit(tell: () => void): void {
    const transaction = this.running.getStore();
    if (transaction) transaction.afterCommit.push(tell);
    else tell();
  }

  private get pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }
}
