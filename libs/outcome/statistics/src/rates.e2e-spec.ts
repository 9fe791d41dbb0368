import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TARGET_GROUPS, type TargetGroup } from '@hvs/contracts';
import { newId } from '@hvs/kernel';
import type { GivenPerson, World } from '../../../../test/support/index.js';
import { startWorld } from '../../../../test/support/index.js';
import { RATE_GROUPS, Rates } from './rates.service.js';
import type { RateCell } from './rate.view.js';

/** One random person as the naive count sees them. */
interface Life {
  presence: 'present' | 'away' | 'moved' | 'deceased';
  groups: TargetGroup[];
  formerGroups: TargetGroup[];
  enrolment: 'none' | 'open' | 'withdrawn';
  decisions: { targetGroup: TargetGroup; outcome: 'met' | 'not-met' | 'cannot-tell' }[];
  standing: 'met' | 'not-met' | null;
  confirmed: boolean;
}

const life: fc.Arbitrary<Life> = fc.record({
  presence: fc.constantFrom('present', 'present', 'present', 'away', 'moved', 'deceased'),
  groups: fc.subarray([...TARGET_GROUPS]),
  formerGroups: fc.subarray([...TARGET_GROUPS]),
  enrolment: fc.constantFrom('none', 'open', 'withdrawn'),
  decisions: fc.uniqueArray(
    fc.record({
      targetGroup: fc.constantFrom(...TARGET_GROUPS),
      outcome: fc.constantFrom('met', 'not-met', 'cannot-tell'),
    }),
    { selector: (decision) => decision.targetGroup, maxLength: 3 },
  ),
  standing: fc.constantFrom('met', 'not-met', null),
  confirmed: fc.boolean(),
});

function countNaively(lives: Life[]): RateCell[] {
  const here = lives.filter(({ presence }) => presence === 'present' || presence === 'away');
  return RATE_GROUPS.map((targetGroup) => {
    const people = here.filter(({ groups }) => targetGroup === 'everyone' || groups.includes(targetGroup));
    const isUniversalized = ({ decisions, standing }: Life) =>
      targetGroup === 'everyone'
        ? standing === 'met'
        : decisions.some((decision) => decision.outcome === 'met' && decision.targetGroup === targetGroup);
    return {
      targetGroup,
      population: people.length,
      enrolled: people.filter(({ enrolment }) => enrolment === 'open').length,
      universalized: people.filter(isUniversalized).length,
      confirmed: people.filter(({ confirmed }) => confirmed).length,
    };
  });
}

describe('the rates', () => {
  let world: World;
  let rates: Rates;
  let course: { courseId: string; versionId: string };
  let setId: string;

  beforeAll(async () => {
    world = await startWorld();
    rates = world.get(Rates);
    course = { courseId: newId(), versionId: newId() };
    setId = newId();
    await world.database.query(`insert into course (id, slug) values ($1, 'khoa-thu')`, [course.courseId]);
    await world.database.query(
      `insert into course_version (id, course_id, version, checksum, document) values ($1, $2, 1, '', '{}')`,
      [course.versionId, course.courseId],
    );
    await world.database.query(
      `insert into criteria_set (id, target_group, version, title, document, in_force_from)
       values ($1, 'resident', 99, 'Thử', '{}', '2999-01-01')`,
      [setId],
    );
  });
  afterAll(() => world.close());

  async function lived(person: GivenPerson, wishes: Life): Promise<void> {
    const { database } = world;
    await database.query('update person set presence = $2 where id = $1', [person.id, wishes.presence]);
    for (const group of wishes.formerGroups) {
      await database.query(`insert into person_target_group values ($1, $2, '1990-01-01', '1999-01-01')`, [
        person.id,
        group,
      ]);
    }
    if (wishes.enrolment !== 'none') {
      await database.query(
        `insert into enrolment (id, person_id, commune_id, hamlet_id, course_id, course_version_id, withdrawn_at)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [
          newId(),
          person.id,
          person.communeId,
          person.hamletId,
          course.courseId,
          course.versionId,
          wishes.enrolment === 'withdrawn' ? world.clock.now() : null,
        ],
      );
    }
    for (const { targetGroup, outcome } of wishes.decisions) await decided(person, targetGroup, outcome);
    await database.query(
      'insert into standing (person_id, commune_id, hamlet_id, outcome, revision) values ($1, $2, $3, $4, 1)',
      [person.id, person.communeId, person.hamletId, wishes.standing],
    );
    if (wishes.confirmed) {
      await database.query(
        `insert into confirmation (id, person_id, commune_id, confirmed_on, source) values ($1, $2, $3, '2026-01-01', 'imported')`,
        [newId(), person.id, person.communeId],
      );
    }
  }

  async function decided(person: GivenPerson, targetGroup: TargetGroup, outcome: string): Promise<void> {
    const decisionId = newId();
    await world.database.query(
      `insert into current_decision
         (person_id, target_group, commune_id, hamlet_id, decision_id, criteria_set_id, outcome, inputs_hash)
       values ($1, $2, $3, $4, $5, $6, $7, '')`,
      [person.id, targetGroup, person.communeId, person.hamletId, decisionId, setId, outcome],
    );
  }

  it('are for each group what counting one by one gives', async () => {
    const lives = fc.sample(life, { numRuns: 80, seed: 20_261_122 });
    const { commune, hamlets } = await world.given.commune('Thử Đếm', ['Thôn một', 'Thôn hai']);
    const [home, neighbour] = hamlets;
    if (!home || !neighbour) throw new Error('two hamlets were asked for');
    for (const wishes of lives) {
      await lived(await world.given.person({ in: home, targetGroups: wishes.groups }), wishes);
    }
    await lived(await world.given.person({ in: neighbour }), {
      presence: 'present',
      groups: ['resident'],
      formerGroups: [],
      enrolment: 'open',
      decisions: [],
      standing: null,
      confirmed: false,
    });
    await rates.recount(home.id);
    const view = await rates.of({ kind: 'units', paths: [home.path] });
    expect(view.hamlets).toEqual([{ hamletId: home.id, name: 'Thôn một', cells: countNaively(lives) }]);
    const whole = await rates.of({ kind: 'units', paths: [commune.path] });
    expect(whole.hamlets.map(({ cells }) => cells.length)).toEqual([RATE_GROUPS.length, 0]);
    expect(whole.total).toEqual(countNaively(lives));
  });

  it('hold a zero for every group of a hamlet without people, and bear counting at once', async () => {
    const { hamlets } = await world.given.commune('Thử Trống', ['Thôn vắng']);
    const [empty] = hamlets;
    if (!empty) throw new Error('a hamlet was asked for');
    await Promise.all(Array.from({ length: 6 }, () => rates.recount(empty.id)));
    const view = await rates.of({ kind: 'units', paths: [empty.path] });
    expect(view.hamlets[0]?.cells).toEqual(countNaively([]));
    expect(view.countedAt).not.toBeNull();
  });

  it('can be asked for one group', async () => {
    await rates.recountEverywhere();
    const view = await rates.of({ kind: 'all' }, 'elderly');
    expect(view.groups).toEqual(['elderly']);
    expect(view.hamlets.every(({ cells }) => cells.length === 1 && cells[0]?.targetGroup === 'elderly')).toBe(true);
  });

  it('show nothing to someone without a unit', async () => {
    expect((await rates.of({ kind: 'own', personId: newId() })).hamlets).toEqual([]);
  });
});
