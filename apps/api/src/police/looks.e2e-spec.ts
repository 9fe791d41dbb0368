import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { GivenPerson, SignedIn } from '../../../../test/support/index.js';
import { type Desk, PURPOSE, startDesk } from './spec-support/desk.js';

let desk: Desk;
let sen: GivenPerson;

beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.world.close());
beforeEach(async () => {
  sen = await desk.world.given.person({ fullName: 'Phạm Thị Sen', birthDate: '1958-03-04' });
});

const record = (who: SignedIn, person: { id: string } = sen) => desk.get(who, `/police/people/${person.id}/record`);
const reveal = (who: SignedIn, person: { id: string } = sen) =>
  desk.post(who, `/police/people/${person.id}/citizen-id`);
const search = (who: SignedIn, query: object) => desk.post(who, '/police/person-searches', query);
async function viewsOf(person: GivenPerson): Promise<Record<string, unknown>[]> {
  const { body } = await desk.get(await desk.world.given.signedIn(person), '/learner/record-views');
  return body.views;
}

describe('the purpose of work', () => {
  it('is asked for before the first look, holds for the session of work, and is asked for again afterwards', async () => {
    const { commune } = await desk.world.given.keSat();
    const fresh = await desk.world.given.signedIn(await desk.world.given.person(), [
      { role: 'police-officer', at: commune },
    ]);
    expect((await desk.get(fresh, '/police/look-purpose')).body).toEqual({ purpose: null, expiresAt: null });
    for (const refused of [
      await record(fresh),
      await reveal(fresh),
      await search(fresh, { name: 'sen' }),
      await desk.post(fresh, '/police/citizen-id-lists', { text: sen.citizenId }),
      await desk.get(fresh, '/police/objections'),
      await desk.get(fresh, '/police/cases'),
    ]) {
      expect([refused.status, refused.body.code]).toEqual([409, 'look.purpose-needed']);
    }
    const stated = await desk.post(fresh, '/police/look-purpose', { purpose: '  Xét   xác nhận ' });
    expect([stated.status, stated.body.purpose]).toEqual([201, 'Xét xác nhận']);
    expect((await record(fresh)).status).toBe(200);
    desk.world.clock.advance({ hours: 8, seconds: 1 });
    expect((await record(fresh)).body.code).toBe('look.purpose-needed');
    await desk.state(fresh, 'Việc khác');
    await desk.state(desk.officer);
    await desk.state(desk.stranger);
    expect((await record(fresh)).status).toBe(200);
    expect((await desk.auditOf(sen, 'person-record.looked')).map(({ purpose }) => purpose)).toEqual([
      'Xét xác nhận',
      'Việc khác',
    ]);
  });

  it('belongs to one session: another officer has to state an own one', async () => {
    const { commune } = await desk.world.given.keSat();
    const other = await desk.world.given.signedIn(await desk.world.given.person(), [
      { role: 'police-officer', at: commune },
    ]);
    expect((await record(other)).status).toBe(409);
  });

  it.each([[{}], [{ purpose: '     ' }], [{ purpose: 'xem' }], [{ purpose: 'x'.repeat(301) }]])(
    'is refused as %j',
    async (body) => {
      expect((await desk.post(desk.officer, '/police/look-purpose', body)).body.code).toBe('input.invalid');
    },
  );
});

describe('an officer who looks at a record', () => {
  it('sees the person, the decision and the evidence, and never the whole citizen id', async () => {
    await desk.shown(sen, 'vneid', 2);
    const { body, text, status } = await record(desk.officer);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      person: {
        id: sen.id,
        fullName: 'Phạm Thị Sen',
        hamletName: 'Hồ Liễn',
        vneidAccountLevel: 2,
        presence: 'present',
      },
      universalization: { groups: [{ targetGroup: 'resident', outcome: 'not-met' }], confirmation: null },
      confirmation: null,
      case: null,
      digitalIdentity: { level: 'level2', source: 'vneid' },
      evidence: [
        {
          label: 'Đăng nhập bằng VNeID, tài khoản mức 2',
          provenance: 'vneid',
          source: 'Đăng nhập bằng VNeID',
          correction: null,
        },
      ],
      submissions: [],
      decisions: [{ targetGroup: 'resident', outcome: 'not-met', formerOutcome: null }],
      objections: [],
      certificates: [],
      enrolments: [],
    });
    expect(text).not.toContain(sen.citizenId);
  });

  it('leaves a trace with the purpose in the same transaction, which the person can see', async () => {
    await record(desk.officer);
    expect(await desk.auditOf(sen, 'person-record.looked')).toMatchObject([
      { purpose: PURPOSE, account: desk.officer.accountId },
    ]);
    expect(await viewsOf(sen)).toEqual([
      { at: expect.any(String), officerUnit: 'Kẻ Sặt', purpose: PURPOSE, what: 'record' },
    ]);
  });

  it('gets the whole citizen id only by asking for it, and the person sees that too', async () => {
    expect((await reveal(desk.officer)).body).toEqual({ citizenId: sen.citizenId });
    expect((await viewsOf(sen)).map(({ what }) => what)).toEqual(['citizen-id']);
    const [{ details }] = (await desk.auditOf(sen, 'citizen-id.revealed')) as [{ details: object }];
    expect(JSON.stringify(details)).not.toContain(sen.citizenId);
  });

  it('of another commune sees nothing; the attempt is kept without showing that the person exists', async () => {
    const nobody = { id: '01900000-0000-7000-8000-000000000000' };
    for (const answer of [
      await record(desk.stranger),
      await reveal(desk.stranger),
      await record(desk.stranger, nobody),
      await record(desk.officer, nobody),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([404, 'person.not-found']);
    }
    const missed = await desk.world.database.query(
      `select purpose, subject_person_id as subject from audit_entry where action = 'person-record.missed' and subject_id = $1`,
      [sen.id],
    );
    expect(missed).toEqual([
      { purpose: PURPOSE, subject: null },
      { purpose: PURPOSE, subject: null },
    ]);
    expect(await viewsOf(sen)).toEqual([]);
  });

  it('must be an officer: helper, trainer, administrator, neighbour and the person themself see nothing', async () => {
    const neighbour = await desk.world.given.signedIn(await desk.world.given.person());
    const self = await desk.world.given.signedIn(sen);
    for (const who of [desk.helper, desk.trainer, desk.administrator, neighbour, self]) {
      const answers = [
        await record(who),
        await reveal(who),
        await search(who, { name: 'sen' }),
        await desk.post(who, '/police/look-purpose', { purpose: PURPOSE }),
        await desk.post(who, '/police/citizen-id-lists', { text: sen.citizenId }),
        await desk.get(who, `/police/digital-identity/people?hamletId=${sen.hamletId}&level=unknown`),
      ];
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 403]);
    }
    expect(await viewsOf(sen)).toEqual([]);
  });
});

describe('a search', () => {
  it.each([
    ['spaces and dots', (id: string) => `${id.slice(0, 3)} ${id.slice(3, 6)}.${id.slice(6)}`],
    ['its leading zero missing', (id: string) => id.slice(1)],
  ])('finds by citizen id typed with %s', async (_how, typed) => {
    const { body, text } = await search(desk.officer, { citizenId: typed(sen.citizenId) });
    expect(body.people).toMatchObject([{ personId: sen.id, standing: null, caseState: null, confirmed: false }]);
    expect(text).not.toContain(sen.citizenId);
  });

  it.each([
    ['0301O0990001', 'citizen-id.letter-o'],
    ['123456789', 'citizen-id.old-card'],
    ['12345', 'citizen-id.invalid'],
  ])('says what is wrong with %s', async (citizenId, code) => {
    const { status, body } = await search(desk.officer, { citizenId });
    expect([status, body.code]).toEqual([400, code]);
  });

  it('finds by name without accents and year of birth, by hamlet, by household', async () => {
    await desk.world.database.query(
      `with made as (insert into household (id, commune_id, hamlet_id, code) values ($1, $2, $3, 'HL-777') returning id)
       update person set household_id = made.id from made where person.id = $4`,
      ['01900000-0000-7000-8000-00000000aaaa', sen.communeId, sen.hamletId, sen.id],
    );
    const lan = await desk.world.given.person({
      fullName: 'Phạm Thị Sen',
      birthDate: '1971-01-01',
      birthPrecision: 'year',
    });
    const ids = async (query: object) =>
      (await search(desk.officer, query)).body.people.map(({ personId }: { personId: string }) => personId);
    expect(await ids({ name: 'pham thi sen', birthYear: 1971 })).toEqual([lan.id]);
    expect(await ids({ householdCode: 'HL-777' })).toEqual([sen.id]);
    expect(await ids({ name: 'Sẹn', hamletId: sen.hamletId, birthYear: 1958 })).toContain(sen.id);
    expect((await search(desk.officer, { birthYear: 1958 })).body.code).toBe('person-search.too-wide');
  });

  it('goes on after the last person of a page, without a gap', async () => {
    const hamlet = (await desk.world.given.keSat()).hamlets[1]!;
    for (let n = 0; n < 33; n += 1) await desk.world.given.person({ in: hamlet, fullName: `Lê Văn Trang ${n}` });
    const first = await search(desk.officer, { name: 'le van trang' });
    const second = await search(desk.officer, { name: 'le van trang', after: first.body.nextAfter });
    expect([first.body.people.length, second.body.people.length, second.body.nextAfter]).toEqual([30, 3, null]);
    const ids = [...first.body.people, ...second.body.people].map(({ personId }: { personId: string }) => personId);
    expect(new Set(ids).size).toBe(33);
  });

  it('is audited as a look at a list, told to each person found, and kept when it finds nobody', async () => {
    await search(desk.officer, { citizenId: sen.citizenId });
    expect((await viewsOf(sen)).map(({ what, purpose }) => [what, purpose])).toEqual([['list', PURPOSE]]);
    const before = await searchesAudited();
    await search(desk.stranger, { citizenId: sen.citizenId });
    const after = await searchesAudited();
    expect(after.slice(before.length)).toEqual([{ details: { by: ['citizenId'], found: 0 }, purpose: PURPOSE }]);
    expect(JSON.stringify(after)).not.toContain(sen.citizenId);
    expect(await viewsOf(sen)).toHaveLength(1);
  });

  const searchesAudited = () =>
    desk.world.database.query(`select details, purpose from audit_entry where action = 'people.searched' order by id`);
});
