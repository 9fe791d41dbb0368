import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@hvs/kernel';
import type { UnitView } from '@hvs/foundation/units';
import type { Actor } from '@hvs/platform/access';
import type { CourseVersion } from '@hvs/study/courses';
import { Learning } from '@hvs/study/learning';
import { Notices, StudyReminders } from '@hvs/support/notifications';
import { actorAs } from '../../../../../test/support/actor-as.js';
import { type GivenPerson, startWorld, type World } from '../../../../../test/support/index.js';
import { StudyScenes } from '../../../../../test/support/study-scenes.js';
import { EnrolmentBatches, Enrolments, type Learner, StudyClasses } from '../index.js';

let world: World;
let scenes: StudyScenes;
let commune: UnitView;
let trainer: Actor;
let course: CourseVersion;
let classes: StudyClasses;

beforeAll(async () => {
  world = await startWorld();
  scenes = new StudyScenes(world);
  ({ commune } = await world.given.keSat());
  trainer = await actorAs(world, 'trainer', commune);
  classes = world.get(StudyClasses);
});
afterAll(() => world.close());
beforeEach(async () => {
  course = await scenes.course({ slug: `khoa-${newId()}` });
});

async function learnerOf(person: GivenPerson): Promise<Learner> {
  const accountId = await world.given.account(person);
  return { accountId, personId: person.id, communeId: person.communeId, hamletId: person.hamletId };
}

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
    const asked = { id: newId(), unitId: commune.id, courseId: course.courseId, classId };
    const batches = world.get(EnrolmentBatches);
    await batches.ofPeople(
      trainer,
      asked,
      people.map(({ id }) => id),
    );
    await world.settle();
    expect(await batches.find(trainer, asked.id)).toMatchObject({ state: 'done', enrolled: 1, waiting: 2 });
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
