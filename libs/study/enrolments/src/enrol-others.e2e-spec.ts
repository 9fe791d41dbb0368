import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@hvs/kernel';
import type { UnitView } from '@hvs/foundation/units';
import type { Actor } from '@hvs/platform/access';
import { Crypto } from '@hvs/platform/crypto';
import type { CourseVersion } from '@hvs/study/courses';
import { Learning } from '@hvs/study/learning';
import { Notices, StudyReminders } from '@hvs/support/notifications';
import { type GivenPerson, startWorld, type World } from '../../../../test/support/index.js';
import { StudyScenes } from '../../../../test/support/study-scenes.js';
import { EnrolmentBatches, EnrolmentRules, Enrolments, type Learner, Offices, StudyClasses } from './index.js';

let world: World;
let scenes: StudyScenes;
let commune: UnitView;
let hamlets: UnitView[];
let trainer: Actor;
let course: CourseVersion;
let batches: EnrolmentBatches;
let classes: StudyClasses;

beforeAll(async () => {
  world = await startWorld();
  scenes = new StudyScenes(world);
  ({ commune, hamlets } = await world.given.keSat());
  trainer = await trainerOf(commune);
  batches = world.get(EnrolmentBatches);
  classes = world.get(StudyClasses);
});
afterAll(() => world.close());
beforeEach(async () => {
  course = await scenes.course({ slug: `khoa-${newId()}` });
});

async function trainerOf(unit: UnitView): Promise<Actor> {
  const person = await world.given.person();
  const { accountId, cookie } = await world.given.signedIn(person, [{ role: 'trainer', at: unit }]);
  return {
    accountId,
    personId: person.id,
    communeId: person.communeId,
    hamletId: person.hamletId,
    roles: [{ role: 'trainer', unitPath: unit.path }],
    sessionHash: world.get(Crypto).hashToken(cookie.split('=')[1] ?? ''),
  };
}

const order = (classId: string | null = null) => ({
  id: newId(),
  unitId: commune.id,
  courseId: course.courseId,
  classId,
});

async function learnerOf(person: GivenPerson): Promise<Learner> {
  const accountId = await world.given.account(person);
  return { accountId, personId: person.id, communeId: person.communeId, hamletId: person.hamletId };
}

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
    const outsider = await trainerOf(elsewhere.commune);
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

describe('a class', () => {
  const open = (capacity: number | null) =>
    classes.open(trainer, {
      id: newId(),
      unitId: commune.id,
      courseId: course.courseId,
      name: 'Lớp tối',
      capacity,
      opensOn: null,
      closesOn: null,
    });

  it('gives its last place to one of two, and the next free one to whoever waited longest', async () => {
    const { classId } = await open(2);
    const people = await Promise.all([1, 2, 3, 4].map(() => world.given.person()));
    const learners = await Promise.all(people.map(learnerOf));
    const [first, second, third, fourth] = learners as [Learner, Learner, Learner, Learner];
    await classes.join(first, classId);
    await Promise.all([classes.join(second, classId), classes.join(second, classId)]);
    await classes.join(third, classId);
    await classes.join(fourth, classId);
    expect(await classes.find(trainer, classId)).toMatchObject({ taken: 2, waiting: 2 });
    expect((await classes.openFor(fourth, course.courseId))[0]).toMatchObject({ placesLeft: 0, waitingPlace: 2 });
    const [mine] = await world.get(Enrolments).of(first.personId);
    await world.get(Enrolments).withdraw(first, mine!.enrolmentId);
    await world.settle();
    expect((await classes.openFor(third, course.courseId))[0]).toMatchObject({ joined: true, waitingPlace: null });
    expect((await classes.openFor(fourth, course.courseId))[0]).toMatchObject({ joined: false, waitingPlace: 1 });
    expect((await world.get(Notices).of(third.personId, 'vi')).notices[0]?.kind).toBe('class-place-given');
  });

  it('with more places takes in those who wait, and never fewer than it has', async () => {
    const { classId, name } = await open(1);
    const people = await Promise.all([1, 2, 3].map(() => world.given.person()));
    const asked = order(classId);
    await batches.ofPeople(
      trainer,
      asked,
      people.map(({ id }) => id),
    );
    expect((await ledgerOf(asked.id)).map(([, result]) => result).sort()).toEqual(['enrolled', 'waiting', 'waiting']);
    const change = { name, opensOn: null, closesOn: null, closed: false };
    expect(await classes.change(trainer, classId, { ...change, capacity: 3 })).toMatchObject({ taken: 3, waiting: 0 });
    await expect(classes.change(trainer, classId, { ...change, capacity: 2 })).rejects.toMatchObject({
      code: 'study-class.capacity-too-small',
    });
  });

  it('takes over whoever studies alone, with what they have done', async () => {
    const { classId } = await open(null);
    const learner = await scenes.learner();
    const enrolmentId = await scenes.enrolled(learner, course);
    await classes.join(learner, classId);
    expect((await world.get(Enrolments).of(learner.personId)).map((each) => each.enrolmentId)).toEqual([enrolmentId]);
    expect(await classes.find(trainer, classId)).toMatchObject({ taken: 1 });
  });

  it('that is closed takes nobody, and one of another commune is not there', async () => {
    const { classId, name } = await open(5);
    await classes.change(trainer, classId, { name, capacity: 5, opensOn: null, closesOn: null, closed: true });
    const learner = await learnerOf(await world.given.person());
    await expect(classes.join(learner, classId)).rejects.toMatchObject({ code: 'study-class.closed' });
    const other = await world.given.commune('Thanh Miện', ['Ba']);
    const stranger = await learnerOf(await world.given.person({ in: other.hamlets[0]! }));
    await expect(classes.join(stranger, classId)).rejects.toMatchObject({ code: 'study-class.not-found' });
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

describe('reminders', () => {
  it('come after a week without study, three times at most, and not to whoever studies', async () => {
    const [idle, busy] = [await scenes.learner(), await scenes.learner()];
    await scenes.enrolled(idle, course);
    const enrolmentId = await scenes.enrolled(busy, course);
    const countOf = async (personId: string) =>
      (await world.get(Notices).of(personId, 'vi')).notices.filter(({ kind }) => kind === 'study-reminder').length;
    world.clock.advance({ days: 6 });
    await world.get(Learning).completeLesson(busy, { id: newId(), enrolmentId, lessonKey: 'bai-mot' });
    world.clock.advance({ days: 2 });
    await world.get(StudyReminders).send();
    await world.get(StudyReminders).send();
    expect([await countOf(idle.personId), await countOf(busy.personId)]).toEqual([1, 0]);
    for (let month = 0; month < 4; month += 1) {
      world.clock.advance({ days: 30 });
      await world.get(StudyReminders).send();
    }
    expect(await countOf(idle.personId)).toBe(3);
  });
});
