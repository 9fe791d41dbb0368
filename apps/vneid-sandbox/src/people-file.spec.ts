import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { utimes, writeFile } from 'node:fs/promises';

import { PeopleFile } from './people-file.js';
import { AN, BINH, temporaryPeopleFile, type TemporaryPeopleFile } from './spec-support/made-up-people.js';

let temporary: TemporaryPeopleFile;
let file: PeopleFile;

beforeEach(async () => {
  temporary = await temporaryPeopleFile();
  file = new PeopleFile(temporary.path);
});

afterEach(() => temporary.remove());

describe('the people file', () => {
  it('may be missing: then nobody is known', async () => {
    expect(await file.people()).toMatchObject({ found: false, count: 0 });
    expect(await new PeopleFile(undefined).people()).toMatchObject({ found: false, count: 0 });
  });

  it('is read when it appears', async () => {
    await file.people();
    await temporary.write(AN);
    expect((await file.people()).byCitizenId.get(AN.citizenId)).toEqual(AN);
  });

  it('is read again when its time changes, even at the same size', async () => {
    await temporary.write(AN);
    await file.people();
    await temporary.write({ ...AN, passcode: '999999' });
    await utimes(temporary.path, new Date(), new Date(Date.now() + 5000));
    expect((await file.people()).bySub.get(AN.sub)?.passcode).toBe('999999');
  });

  it('is not read again while nothing changed', async () => {
    await temporary.write(AN, BINH);
    expect(await file.people()).toBe(await file.people());
  });

  it('forgets everybody when it is removed', async () => {
    await temporary.write(AN);
    await file.people();
    await temporary.remove();
    expect((await file.people()).found).toBe(false);
  });

  it('offers the featured people only', async () => {
    await temporary.write(BINH, AN);
    expect((await file.people()).featured).toEqual([AN]);
  });

  it('counts lines it cannot read and keeps the others', async () => {
    const lines = [
      'not json',
      '{"sub":"1"}',
      'null',
      JSON.stringify({ ...BINH, accountLevel: 3 }),
      JSON.stringify(AN),
      '',
    ];
    await writeFile(temporary.path, lines.join('\n'));
    expect(await file.people()).toMatchObject({ found: true, count: 1, unreadableLines: 4 });
  });

  it('holds a whole commune of 30,000', async () => {
    const line = (at: number) =>
      JSON.stringify({ ...BINH, sub: `person-${at}`, citizenId: String(at).padStart(12, '0') });
    await writeFile(temporary.path, Array.from({ length: 30_000 }, (_, at) => line(at)).join('\n'));
    const people = await file.people();
    expect(people.count).toBe(30_000);
    expect(people.byCitizenId.get('000000029999')?.sub).toBe('person-29999');
  });
});
