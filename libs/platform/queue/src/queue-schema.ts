import { runMigrations } from 'bullmq';
import type { Client } from 'pg';

/** Creates or updates the tables that the queue keeps in PostgreSQL. Run by the owner, with the migrations. */
export async function migrateQueueSchema(client: Client): Promise<void> {
  await runMigrations(client);
}
