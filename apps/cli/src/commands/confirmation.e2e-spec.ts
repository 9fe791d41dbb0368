import { describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '../../../../test/support/index.js';
import { runCli } from '../../../../test/support/run-cli.js';

describe('the commands of the confirmation', () => {
  it('print the key by which the other side checks our files, the same each time', async () => {
    const databaseUrl = await createTestDatabase();
    const key = (await runCli(databaseUrl, 'confirmation', 'key')).trim();
    expect(Buffer.from(key, 'base64')).toHaveLength(32);
    expect((await runCli(databaseUrl, 'confirmation', 'key')).trim()).toBe(key);
  });

  it('do nothing in the name of nobody', async () => {
    const databaseUrl = await createTestDatabase();
    await expect(runCli(databaseUrl, 'confirmation', 'reconcile', '--officer', 'nobody')).rejects.toThrow('nobody');
  });
});
