import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Evidence } from '@hvs/foundation/evidence';
import type { UnitView } from '@hvs/foundation/units';
import type { GivenPerson } from '../../../../test/support/index.js';
import { type Desk, startDesk } from './spec-support/desk.js';

let desk: Desk;
let hamlet: UnitView;
let people: Record<'vneid1' | 'vneid2' | 'none' | 'seen2' | 'unknown' | 'child' | 'sixteen', GivenPerson>;

beforeAll(async () => {
  desk = await startDesk();
  hamlet = (await desk.world.given.keSat()).hamlets[2]!;
  const living = (fullName: string, birthDate = '1960-01-01') =>
    desk.world.given.person({ in: hamlet, fullName, birthDate });
  people = {
    vneid1: await living('Đỗ Thị Một'),
    vneid2: await living('Đỗ Thị Hai'),
    none: await living('Đỗ Thị Không'),
    seen2: await living('Đỗ Thị Thấy'),
    unknown: await living('Đỗ Thị Lạ'),
    child: await living('Đỗ Thị Bé', daysBefore(16, 1)),
    sixteen: await living('Đỗ Thị Lớn', daysBefore(16, 0)),
  };
  await desk.shown(people.vneid1, 'vneid', 1);
  await desk.shown(people.vneid2, 'vneid', 2);
  await enter(people.none, 0);
  await enter(people.seen2, 2);
  await enter(people.vneid2, 0);
  await desk.world.settle();
});
afterAll(() => desk.world.close());

/** A birthday so many years before today in Vietnam, and `days` later. */
function daysBefore(years: number, days: number): string {
  const today = new Date(desk.world.clock.now().getTime() + 7 * 3_600_000);
  return new Date(Date.UTC(today.getUTCFullYear() - years, today.getUTCMonth(), today.getUTCDate() + days))
    .toISOString()
    .slice(0, 10);
}

const enter = (person: GivenPerson, level: number, seenOn = '2026-11-20', who = desk.officer) =>
  desk.post(who, `/police/people/${person.id}/digital-identity`, { level, seenOn });
const listed = (level: string, who = desk.officer) =>
  desk.get(who, `/police/digital-identity/people?hamletId=${hamlet.id}&level=${level}`);

const counted = async () => {
  await desk.world.settle();
  const { body } = await desk.get(desk.officer, '/police/digital-identity');
  return body.hamlets.find(({ hamletId }: { hamletId: string }) => hamletId === hamlet.id);
};

describe('digital identity from 16 years', () => {
  it('is counted by hamlet: VNeID wins over what an officer saw, children are left out', async () => {
    expect(await counted()).toEqual({
      hamletId: hamlet.id,
      name: hamlet.name,
      from16: 6,
      none: 1,
      level1: 1,
      level2: 2,
      unknown: 2,
    });
    const { body } = await desk.get(desk.officer, '/police/digital-identity');
    expect(body.total.from16).toBe(
      body.hamlets.reduce((sum: number, { from16 }: { from16: number }) => sum + from16, 0),
    );
  });

  it('names the people of one hamlet and level, by given name, and tells them of the look', async () => {
    const { body } = await listed('level2');
    expect(body.people.map(({ fullName, source }: { fullName: string; source: string }) => [fullName, source])).toEqual(
      [
        ['Đỗ Thị Hai', 'vneid'],
        ['Đỗ Thị Thấy', 'officer'],
      ],
    );
    expect(await desk.auditOf(people.seen2, 'person-list.looked')).toHaveLength(1);
    expect((await listed('unknown')).body.people.map(({ fullName }: { fullName: string }) => fullName)).toEqual([
      'Đỗ Thị Lạ',
      'Đỗ Thị Lớn',
    ]);
  });

  it('keeps what an officer typed in apart: it is never evidence, and the newest entry counts', async () => {
    const lan = await desk.world.given.person();
    const seen = await enter(lan, 1, '2026-11-19');
    expect(seen.body).toEqual({ level: 'level1', source: 'officer', seenOn: '2026-11-19' });
    expect((await enter(lan, 2, '2026-11-18')).body.level).toBe('level1');
    const evidence = await desk.world.database.query(`select 1 from evidence where person_id = $1`, [lan.id]);
    expect(evidence).toEqual([]);
    expect((await enter(people.vneid1, 2)).body).toMatchObject({ level: 'level1', source: 'vneid' });
    expect(await desk.auditOf(lan, 'digital-identity.entered')).toHaveLength(2);
  });

  it('is counted anew when somebody signs in with VNeID, and when evidence of VNeID is withdrawn', async () => {
    const before = await counted();
    const guest = await desk.world.given.person({ in: hamlet, fullName: 'Đỗ Thị Mới', birthDate: '1970-01-01' });
    await desk.shown(guest, 'vneid', 2);
    expect(await counted()).toEqual({ ...before, from16: before.from16 + 1, level2: before.level2 + 1 });
    const [shown] = await desk.world.get(Evidence).of(guest.id);
    const withdrawal = { personId: guest.id, reason: 'Nhầm người khi đăng nhập' };
    expect((await desk.post(desk.officer, `/police/evidence/${shown?.id}/withdrawal`, withdrawal)).status).toBe(201);
    expect(await counted()).toEqual({ ...before, from16: before.from16 + 1, unknown: before.unknown + 1 });
  });

  it('is entered by officers of the commune only, and not for a day to come', async () => {
    for (const who of [desk.helper, desk.trainer, desk.administrator]) {
      expect((await enter(people.none, 2, '2026-11-20', who)).status).toBe(403);
    }
    expect((await enter(people.none, 2, '2026-11-20', desk.stranger)).body.code).toBe('person.not-found');
    expect((await enter(people.none, 2, '2999-01-01')).body.code).toBe('digital-identity.in-future');
    expect((await enter(people.none, 3)).body.code).toBe('input.invalid');
  });

  it('shows another commune nothing of this one, and administrators the counts without the names', async () => {
    const { body } = await desk.get(desk.stranger, '/police/digital-identity');
    expect(body.hamlets.map(({ name }: { name: string }) => name)).toEqual(['Thôn bên']);
    expect((await listed('level2', desk.stranger)).body.people).toEqual([]);
    expect((await desk.get(desk.administrator, '/police/digital-identity')).status).toBe(200);
    expect((await listed('level2', desk.administrator)).status).toBe(403);
    expect((await desk.get(desk.helper, '/police/digital-identity')).status).toBe(403);
  });
});
