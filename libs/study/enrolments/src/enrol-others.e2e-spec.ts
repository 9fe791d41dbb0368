import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@hvs/kernel';
import type { UnitView } from '@hvs/foundation/units';
import type { Actor } from '@hvs/platform/access';
import type { CourseVersion } from '@hvs/study/courses';
import { Learning } from '@hvs/study/learning';
import { Notices } from '@hvs/support/notifications';
import { type GivenPerson, startWorld, type World } from '../../../../test/support/index.js';
import { actorAs } from '../../../../test/support/actor-as.js';
import { StudyScenes } from '../../../../test/support/study-scenes.js';
import { EnrolmentBatches, EnrolmentRules, Enrolments, Offices } from './index.js';

let world: World;
let scenes: StudyScenes;
let commune: UnitView;
let hamlets: UnitView[];
let trainer: Actor;
let course: CourseVersion;
let batches: EnrolmentBatches;

beforeAll(async () => {
  world = await startWorld();
  scenes = new StudyScenes(world);
  ({ commune, hamlets } = await world.given.keSat());
  trainer = await actorAs(world, 'trainer', commune);
  batches = world.get(EnrolmentBatches);
});
afterAll(() => world.close());
beforeEach(async () => {
  course = await scenes.course({ slug: `khoa-${newId()}` });
});

const order = (classId: string | null = null) => ({
  id: newId(),
  unitId: commune.id,
  courseId: course.courseId,
  classId,
});

async function enrolledIn(person: GivenPerson): Promise<boolean> {
  const mine = await world.get(Enrolments).of(person.id);
  return mine.some(({ courseId }) => courseId === course.courseId);
}

async function ledgerOf(batchId: string) {
  await world.settle();
  const { rows } = await batches.ledger(trainer, batchId, { result: null, after: 0 });
  return rows.map(({ line, result }) => [line, result]);
}

describe('people whom a trainer chooses', () => {
  it('are enrolled once, told of it, and whoever is out of reach is as if not there', async () => {
    const sen = await world.given.person();
    await world.given.account(sen);
    const other = await world.given.commune('Bình Giang', ['Một']);
    const stranger = await world.given.person({ in: other.hamlets[0]! });
    const asked = order();
    await batches.ofPeople(trainer, asked, [sen.id, stranger.id, sen.id]);
    await batches.ofPeople(trainer, asked, [sen.id, stranger.id]);
    expect(await ledgerOf(asked.id)).toEqual([
      [1, 'enrolled'],
      [2, 'not-found'],
    ]);
    expect(await batches.find(trainer, asked.id)).toMatchObject({ state: 'done', rows: 2, enrolled: 1, refused: 1 });
    expect(await enrolledIn(sen)).toBe(true);
    expect(await enrolledIn(stranger)).toBe(false);
    const { notices } = await world.get(Notices).of(sen.id, 'vi');
    expect(notices.map(({ kind }) => kind)).toEqual(['enrolled-by-others']);
  });

  it('stand in the ledger as there already when they took the course themselves', async () => {
    const learner = await scenes.learner();
    await scenes.enrolled(learner, course);
    const asked = order();
    await batches.ofPeople(trainer, asked, [learner.personId]);
    expect(await ledgerOf(asked.id)).toEqual([[1, 'already']]);
  });

  it('are not enrolled by somebody whose unit it is not', async () => {
    const elsewhere = await world.given.commune('Cẩm Giang', ['Hai']);
    const outsider = await actorAs(world, 'trainer', elsewhere.commune);
    await expect(batches.ofPeople(outsider, order(), [newId()])).rejects.toMatchObject({ code: 'access.not-allowed' });
  });
});

describe('leaving and coming back', () => {
  it('loses nothing that was done', async () => {
    const learner = await scenes.learner();
    const enrolmentId = await scenes.enrolled(learner, course);
    await world.get(Learning).completeLesson(learner, { id: newId(), enrolmentId, lessonKey: 'bai-mot' });
    await world.get(Enrolments).withdrawFor(trainer, enrolmentId);
    expect(await world.get(Enrolments).of(learner.personId)).toEqual([]);
    const [first, second] = await Promise.all([
      world.get(Enrolments).enrol(learner, course.courseId),
      world.get(Enrolments).enrol(learner, course.courseId),
    ]);
    expect([first.enrolmentId, second.enrolmentId]).toEqual([enrolmentId, enrolmentId]);
    const detail = await world.get(Learning).courseFor(learner.personId, course.slug);
    expect(detail.lessons.map(({ done }) => done)).toEqual([true, false]);
  });
});

describe('a list', () => {
  it('is accounted for line by line, by number or by name', async () => {
    const [one, twin, otherTwin] = [
      await world.given.person(),
      await world.given.person({ fullName: 'Phạm Văn Trùng', birthDate: '1970-01-02' }),
      await world.given.person({ fullName: 'Phạm Văn Trùng', birthDate: '1970-05-06' }),
    ];
    const alone = await world.given.person({ fullName: 'Vũ Thị Một Mình', birthDate: '1961-03-04' });
    const text = [
      'Danh sách lớp',
      'Họ và tên;Ngày sinh;Thôn;Số CCCD',
      `A;;;${one.citizenId}`,
      `A;;;${one.citizenId}`,
      'Vũ thị một mình;04/03/1961;Thôn Hồ Liễn;',
      'Phạm Văn Trùng;1970;Hồ Liễn;',
      'Không Có Ai;1980;Hồ Liễn;',
      'B;;;03016099',
      'Thiếu thôn;1980;;',
    ].join('\n');
    const asked = order();
    await batches.ofList(trainer, asked, { text });
    expect(await ledgerOf(asked.id)).toEqual([
      [3, 'enrolled'],
      [4, 'duplicate'],
      [5, 'enrolled'],
      [6, 'ambiguous'],
      [7, 'not-found'],
      [8, 'malformed'],
      [9, 'malformed'],
    ]);
    expect(await enrolledIn(alone)).toBe(true);
    expect([await enrolledIn(twin), await enrolledIn(otherTwin)]).toEqual([false, false]);
    const { rows } = await batches.ledger(trainer, asked.id, { result: 'enrolled', after: 0 });
    expect(JSON.stringify(rows)).not.toContain(one.citizenId);
  });

  it.each([
    ['Họ và tên;Ngày sinh\nA;1970', 'enrolment-list.missing-columns'],
    ['Số CCCD\n=HYPERLINK("http://a")', 'enrolment-list.formula'],
    ['Số CCCD\n', 'enrolment-list.empty'],
    ['030160990001\n'.repeat(5_011), 'enrolment-list.too-long'],
  ])('%j is refused whole', async (text, code) => {
    await expect(batches.ofList(trainer, order(), { text })).rejects.toMatchObject({ code });
  });

  it('that is no list is refused', async () => {
    const file = { name: 'anh.png', content: Buffer.from([0x89, 0x50, 0, 0]) };
    await expect(batches.ofList(trainer, order(), { file })).rejects.toMatchObject({
      code: 'enrolment-list.unreadable',
    });
  });
});

describe('a rule', () => {
  it('enrols a group of a hamlet, and at night whoever has joined it, but nobody who left', async () => {
    const hamlet = hamlets[2]!;
    const [stays, leaves] = await Promise.all(
      [1, 2].map(() => world.given.person({ in: hamlet, targetGroups: ['elderly'] })),
    );
    const rule = {
      id: newId(),
      unitId: hamlet.id,
      courseId: course.courseId,
      targetGroup: 'elderly' as const,
      organisationId: null,
    };
    expect(await world.get(EnrolmentRules).preview(trainer, rule)).toBe(2);
    expect(await world.get(EnrolmentRules).list(trainer)).toEqual([]);
    await world.get(EnrolmentRules).set(trainer, rule);
    await world.get(EnrolmentRules).set(trainer, rule);
    await world.settle();
    expect([await enrolledIn(stays!), await enrolledIn(leaves!)]).toEqual([true, true]);
    const [mine] = await world.get(Enrolments).of(leaves!.id);
    await world.get(Enrolments).withdrawFor(trainer, mine!.enrolmentId);
    const late = await world.given.person({ in: hamlet, targetGroups: ['elderly'] });
    await world.get(EnrolmentRules).applyAll();
    await world.settle();
    expect([await enrolledIn(late), await enrolledIn(leaves!)]).toEqual([true, false]);
    expect(await world.get(EnrolmentRules).list(trainer)).toMatchObject([{ enrolled: 3, ended: false }]);
    await world.get(EnrolmentRules).end(trainer, rule.id);
    expect(await world.get(EnrolmentRules).list(trainer)).toMatchObject([{ ended: true }]);
  });

  it('enrols the officials of an office', async () => {
    const [official, resident] = [
      await world.given.person({ targetGroups: ['official'] }),
      await world.given.person({ targetGroups: ['resident'] }),
    ];
    const office = await world
      .get(Offices)
      .found(trainer, { id: newId(), communeId: commune.id, name: 'Văn phòng xã' });
    const text = `${official.citizenId}\n${resident.citizenId}\n030199123456`;
    const added = await world.get(Offices).addMembers(trainer, office.organisationId, { text });
    expect(added).toEqual({ added: 2, already: 0, unknownLines: [3] });
    const { organisationId } = office;
    const rule = { id: newId(), unitId: commune.id, courseId: course.courseId, targetGroup: 'official' as const };
    await world.get(EnrolmentRules).set(trainer, { ...rule, organisationId });
    await world.settle();
    expect([await enrolledIn(official), await enrolledIn(resident)]).toEqual([true, false]);
  });

  it('for everybody is refused', async () => {
    const rule = {
      id: newId(),
      unitId: commune.id,
      courseId: course.courseId,
      targetGroup: null,
      organisationId: null,
    };
    await expect(world.get(EnrolmentRules).set(trainer, rule)).rejects.toMatchObject({
      code: 'enrolment-rule.too-wide',
    });
  });
});
