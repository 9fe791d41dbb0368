import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Crypto } from '@hvs/platform/crypto';
import type { Actor } from '@hvs/platform/access';
import { type GivenCommune, startWorld, type World } from '../../../../../test/support/index.js';
import { RegisterImports } from '../index.js';
import { ImportLedgerRepository } from './import-ledger.repository.js';
import { ImportRegister } from './import-register.job.js';
import {
  administratorOf,
  countOf,
  EVERYWHERE,
  fileOf,
  importFile,
  rowOf,
  workbookOf,
} from './spec-support/register-files.js';

let world: World;
let keSat: GivenCommune;
let administrator: Actor;

beforeAll(async () => {
  world = await startWorld();
  keSat = await world.given.keSat();
  administrator = await administratorOf(world, keSat);
});
afterAll(() => world.close());

const importOf = (content: Buffer) => importFile(world, content, administrator);

describe('a register import, whatever happens', () => {
  it('goes on where it was killed', async () => {
    const rows = Array.from({ length: 1200 }, (_, at) => rowOf(5000 + at));
    const { importId } = await world
      .get(RegisterImports)
      .request({ name: 'dai.xlsx', content: await fileOf(rows) }, administrator);
    const ledger = world.get(ImportLedgerRepository);
    const addRows = ledger.addRows.bind(ledger);
    let chunks = 0;
    ledger.addRows = async (...args) => {
      chunks += 1;
      if (chunks === 2) throw new Error('killed');
      return addRows(...args);
    };
    await expect(world.get(ImportRegister).handle({ importId })).rejects.toThrow('killed');
    ledger.addRows = addRows;
    expect((await world.get(RegisterImports).find(importId, EVERYWHERE)).counts).toMatchObject({
      rows: 500,
      created: 500,
    });
    await world.get(ImportRegister).handle({ importId });
    expect(await world.get(RegisterImports).find(importId, EVERYWHERE)).toMatchObject({
      state: 'done',
      counts: { rows: 1200, created: 1200 },
    });
    const told = `outbox_event where name = 'register-import.finished' and payload->>'importId' = '${importId}'`;
    expect(await countOf(world, told)).toBe(1);
  });

  it('accepts a second click on the same file as the first one', async () => {
    const content = await fileOf([rowOf(601)]);
    const imports = world.get(RegisterImports);
    const ids = await Promise.all([1, 2].map(() => imports.request({ name: 'a.xlsx', content }, administrator)));
    expect(ids[0]).toEqual(ids[1]);
  });

  it('keeps the file encrypted, and only while there are rows to put right', async () => {
    const { importId } = await world
      .get(RegisterImports)
      .request({ name: 'a.xlsx', content: await fileOf([rowOf(701)]) }, administrator);
    const [stored] = await world.database.query<{ content: Buffer }>(
      'select content from register_import where id = $1',
      [importId],
    );
    expect(stored!.content.includes('xl/workbook.xml')).toBe(false);
    expect(world.get(Crypto).decrypt(stored!.content).length).toBeGreaterThan(1000);
    await world.get(ImportRegister).handle({ importId });
    expect(await world.get(ImportLedgerRepository).contentOf(importId)).toBeNull();
  });

  it('gives a template that can be imported as it is, and a filled one too', async () => {
    const template = await world.get(RegisterImports).template(administrator);
    const book = await workbookOf(template);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Danh sách', 'Ví dụ', 'Hướng dẫn', 'Lựa chọn']);
    expect((await importOf(template)).counts).toMatchObject({ rows: 0 });
    const example = book.getWorksheet('Ví dụ')!.getRow(2).values as string[];
    book.getWorksheet('Danh sách')!.addRow(example.slice(1));
    expect((await importOf(Buffer.from(await book.xlsx.writeBuffer()))).counts).toMatchObject({
      created: 1,
      error: 0,
    });
  });
});
