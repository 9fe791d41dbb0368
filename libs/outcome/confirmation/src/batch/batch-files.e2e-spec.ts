import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { todayIn, VIETNAM } from '@hvs/kernel';
import request from 'supertest';
import type { GivenPerson } from '../../../../../test/support/index.js';
import { ConfirmationCases } from '../cases/confirmation-cases.service.js';
import { CaseScene, type Officer } from '../../../../../test/support/case-scene.js';
import { AnswerFiles } from './answer-files.service.js';
import type { AnswerFileView } from './answer-file.view.js';
import { ConfirmationBatches } from './batches.service.js';
import { readCsv, writeCsv } from './csv.rule.js';
import { pack, publicBytesOf, unpack } from './signed-package.js';

const theirs = generateKeyPairSync('ed25519').privateKey;
const LIMIT = 10_000_000;

let scene: CaseScene;
let cases: ConfirmationCases;
let batches: ConfirmationBatches;
let files: AnswerFiles;

beforeAll(async () => {
  scene = await CaseScene.start({ CONFIRMATION_ANSWER_KEY: publicBytesOf(theirs).toString('base64') });
  cases = scene.world.get(ConfirmationCases);
  batches = scene.world.get(ConfirmationBatches);
  files = scene.world.get(AnswerFiles);
});
afterAll(() => scene.close());

const today = (): string => todayIn(VIETNAM, scene.world.clock.now());

async function reviewed(): Promise<{ person: GivenPerson; caseId: string }> {
  const one = await scene.ready();
  await cases.review(scene.officer.actor, one.caseId);
  return one;
}

async function keyOf(caseId: string): Promise<string> {
  return (await cases.of(scene.officer.actor, caseId)).submissions.at(-1)?.id ?? '';
}

/** A case that went out in a file. */
async function sent(): Promise<{ person: GivenPerson; caseId: string; key: string }> {
  const one = await reviewed();
  await batches.build(scene.officer.actor);
  return { ...one, key: await keyOf(one.caseId) };
}

type Row = [key: string, state: string, confirmedOn?: string, reason?: string];

function answerFile(rows: Row[], count = rows.length): Buffer {
  const lines = rows.map(([key, state, confirmedOn = '', reason = '']) => [key, state, confirmedOn, reason]);
  const content = Buffer.from(writeCsv([['key', 'state', 'confirmedOn', 'reason'], ...lines]));
  const about = { id: 'A', commune: 'Kẻ Sặt', madeAt: '2026-11-22T00:00:00Z', count };
  return pack({ format: 'hoc-vu-so/confirmation-answers/1', ...about }, [{ name: 'answers.csv', content }], theirs);
}

async function upload(content: Buffer, officer: Officer = scene.officer): Promise<AnswerFileView> {
  const { answerFileId } = await files.upload(officer.actor, { name: 'tra-loi.zip', content });
  await scene.world.settle();
  return files.find(officer.actor, answerFileId);
}

describe('a batch of reviewed cases', () => {
  it('is a signed file with the whole citizen ids, which nobody can read in the database', async () => {
    const { person, caseId } = await reviewed();
    const batch = await batches.build(scene.officer.actor);
    const { content, fileName } = await batches.download(scene.officer.actor, batch.id);
    expect(fileName).toMatch(/^xac-nhan-\d{4}-\d{2}-\d{2}-[0-9a-f]{6}\.zip$/);
    const opened = unpack(content, Buffer.from(batches.publicKey, 'base64'), LIMIT);
    expect(opened.manifest).toMatchObject({ id: batch.id, commune: 'Kẻ Sặt', count: batch.rows });
    const [heading, ...rows] = readCsv(opened.files.get('cases.csv')?.toString('utf8') ?? '');
    expect(heading?.slice(0, 3)).toEqual(['key', 'citizenId', 'fullName']);
    expect(rows.find(([key]) => key)?.[1]).toBe(person.citizenId);
    const json = JSON.parse(opened.files.get('cases.json')?.toString('utf8') ?? '') as { cases: object[] };
    expect(json.cases).toMatchObject([{ citizenId: person.citizenId, fullName: person.fullName }]);
    const [stored] = await scene.world.database.query<{ content: Buffer }>(
      'select content from confirmation_batch where id = $1',
      [batch.id],
    );
    expect(stored?.content.includes(person.citizenId)).toBe(false);
    expect(await scene.stateOf(caseId)).toBe('submitted');
  });

  it('takes each case once, and says when there is none', async () => {
    await reviewed();
    await batches.build(scene.officer.actor);
    await expect(batches.build(scene.officer.actor)).rejects.toMatchObject({
      code: 'confirmation-batch.nothing-to-send',
    });
  });

  it('is fetched with a trace, and by nobody of another commune', async () => {
    await reviewed();
    const { id } = await batches.build(scene.officer.actor);
    await batches.download(scene.officer.actor, id);
    const traces = await scene.world.database.query(
      `select 1 from audit_entry where action = 'confirmation-batch.downloaded' and subject_id = $1`,
      [id],
    );
    expect(traces).toHaveLength(1);
    const other = await scene.world.given.commune('Xã Bên', ['Thôn bên']);
    const stranger = await scene.officerAt(other.commune, other.hamlets[0]);
    const answer = await request(scene.world.app.getHttpServer())
      .get(`/api/police/confirmation-batches/${id}/download`)
      .set('cookie', stranger.cookie);
    expect([answer.status, answer.body.code]).toEqual([404, 'confirmation-batch.not-found']);
  });
});

describe('an answer file', () => {
  it('confirms and returns what it speaks of, and each row is accounted for', async () => {
    const [good, bad, silent] = [await sent(), await sent(), await sent()];
    const file = await upload(
      answerFile([
        [good.key, 'confirmed', today()],
        [bad.key, 'returned', '', 'Sai năm sinh'],
        [good.key, 'confirmed', today()],
        [bad.key, 'confirmed', today()],
        ['0195d6a0-0000-7000-8000-00000000ffff', 'confirmed', today()],
        ['not-a-key', 'confirmed', today()],
        [silent.key, 'confirmed', ''],
      ]),
    );
    expect(file).toMatchObject({
      state: 'done',
      signed: true,
      counts: { rows: 7, applied: 2, duplicate: 1, contradictory: 1, unknown: 2, malformed: 1 },
    });
    expect(await scene.isConfirmed(good.person)).toBe(true);
    expect(await scene.isConfirmed(bad.person)).toBe(false);
    expect([await scene.stateOf(bad.caseId), await scene.stateOf(silent.caseId)]).toEqual(['returned', 'submitted']);
    const { rows } = await files.rows(scene.officer.actor, file.id, { result: 'contradictory' });
    expect(rows).toMatchObject([{ rowNumber: 4, reason: expect.stringContaining('đã có kết quả khác') }]);
  });

  it('changes nothing when it comes again', async () => {
    const { key, person } = await sent();
    const bytes = answerFile([[key, 'confirmed', today()]]);
    const first = await upload(bytes);
    const again = await upload(bytes);
    expect(again).toEqual(first);
    const rows = await scene.world.database.query('select from confirmation where person_id = $1', [person.id]);
    expect(rows).toHaveLength(1);
  });

  it('is refused as a whole when its count is wrong: not one row of it is applied', async () => {
    const { key, person } = await sent();
    const file = await upload(answerFile([[key, 'confirmed', today()]], 2));
    expect(file).toMatchObject({
      state: 'refused',
      refusal: { code: 'answer-file.count-differs' },
      counts: { applied: 0 },
    });
    expect(await scene.isConfirmed(person)).toBe(false);
  });

  it('says in words why it was refused', async () => {
    const sending = request(scene.world.app.getHttpServer())
      .post('/api/police/answer-files')
      .set('cookie', scene.officer.cookie)
      .attach('file', Buffer.from('key,state\nk-1,confirmed'), 'tra-loi.csv');
    const { status, body } = await sending;
    expect(status).toBe(202);
    await scene.world.settle();
    const shown = await request(scene.world.app.getHttpServer())
      .get(`/api/police/answer-files/${body.answerFileId}`)
      .set('cookie', scene.officer.cookie);
    expect(shown.body).toMatchObject({ state: 'refused', refusal: expect.stringContaining('chữ ký số') });
  });

  it('of one commune says nothing about cases of another', async () => {
    const { key, person } = await sent();
    const other = await scene.world.given.commune('Xã Lạ', ['Thôn lạ']);
    const stranger = await scene.officerAt(other.commune, other.hamlets[0]);
    const file = await upload(answerFile([[key, 'confirmed', today()]]), stranger);
    expect(file.counts).toMatchObject({ unknown: 1, applied: 0 });
    expect(await scene.isConfirmed(person)).toBe(false);
    await expect(files.find(scene.officer.actor, file.id)).rejects.toMatchObject({ code: 'answer-file.not-found' });
  });
});
