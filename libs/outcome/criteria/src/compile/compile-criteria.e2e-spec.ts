import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { TARGET_GROUPS, type TargetGroup } from '@hvs/contracts';
import { newId } from '@hvs/kernel';
import { createTestDatabase } from '../../../../../test/support/test-database.js';
import { evaluate } from '../language/evaluation/evaluate.js';
import { findingsText, hashInputs } from '../language/evaluation/stored-findings.js';
import { readCriteria } from '../language/read-criteria.js';
import { arbitraryCriterion, arbitraryDay } from '../spec-support/index.js';
import { arbitraryPerson, effectiveRows, enter, type MadeUpPerson } from '../spec-support/made-up-population.js';
import { type CompilableSet, compileCriteria } from './compile-criteria.js';

/** The run can be repeated with the seed that a failure names, and varied by hand. */
const SEED = Number(process.env['PROPERTY_SEED'] ?? 20_261_122);
const PEOPLE = 400;
const ROUNDS = 20;
const EVERYBODY = ['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

interface Judged {
  outcome: string;
  findings: string;
  hash: string;
  position: number;
}

interface Round {
  sets: CompilableSet[];
  day: string;
}

const arbitraryRound: fc.Arbitrary<Round> = fc.record({
  day: arbitraryDay,
  sets: fc.tuple(...TARGET_GROUPS.map(() => arbitraryCriterion)).map((criteria) =>
    criteria.map((criterion, index) => ({
      id: newId(),
      targetGroup: TARGET_GROUPS[index] as TargetGroup,
      combining: 'required' as const,
      criterion,
    })),
  ),
});

/** What the pure function finds, by person and group. */
function judgedByFunction(people: readonly MadeUpPerson[], { sets, day }: Round): Map<string, Judged> {
  const judged = new Map<string, Judged>();
  for (const { id, facts, groups, presence, ledger } of people) {
    if (presence === 'moved' || presence === 'deceased') continue;
    for (const set of sets.filter(({ targetGroup }) => groups.includes(targetGroup))) {
      const finding = evaluate(facts, effectiveRows(ledger), set.criterion, day);
      const findings = findingsText(finding);
      const hash = hashInputs(set.id, facts, findings);
      judged.set(`${id} ${set.targetGroup}`, { outcome: finding.outcome, findings, hash, position: ledger.length });
    }
  }
  return judged;
}

/** Every person and group on which the two do not agree in all. */
function differences(one: ReadonlyMap<string, Judged>, other: ReadonlyMap<string, Judged>): object[] {
  const keys = new Set([...one.keys(), ...other.keys()]);
  return [...keys]
    .filter((key) => JSON.stringify(one.get(key)) !== JSON.stringify(other.get(key)))
    .map((key) => ({ key, function: one.get(key), statement: other.get(key) }));
}

describe('the statement for a population', () => {
  const people = fc.sample(arbitraryPerson, { numRuns: PEOPLE, seed: SEED });
  const rounds = fc.sample(arbitraryRound, { numRuns: ROUNDS, seed: SEED });
  const expected = rounds.map((round) => judgedByFunction(people, round));
  let client: pg.Client;

  beforeAll(async () => {
    client = new pg.Client({ connectionString: await createTestDatabase() });
    await client.connect();
    await enter(client, people);
  });
  afterAll(() => client.end());

  async function judgedByStatement({ sets, day }: Round, change = (sql: string) => sql): Promise<Map<string, Judged>> {
    const { rows } = await client.query<Judged & { person: string; group: string }>(
      `with ${change(compileCriteria(sets, day))}
       select person_id as person, target_group as group, outcome, findings, encode(inputs_hash, 'hex') as hash,
         evidence_position as position
       from judged join facts on facts.id = judged.person_id`,
      EVERYBODY,
    );
    return new Map(
      rows.map(({ person, group, outcome, findings, hash, position }) => [
        `${person} ${group}`,
        { outcome, findings, hash, position },
      ]),
    );
  }

  it('is made of documents that people could write', () => {
    const documents = rounds.flatMap(({ sets }) => sets.map(({ criterion }) => criterion));
    expect(documents.flatMap((document) => readCriteria(document).problems)).toEqual([]);
  });

  it(`finds what the pure function finds, word for word (seed ${SEED})`, async () => {
    const found: object[] = [];
    for (const [at, round] of rounds.entries()) {
      const statement = await judgedByStatement(round);
      found.push(...differences(expected[at] as Map<string, Judged>, statement).slice(0, 3));
    }
    expect(found).toEqual([]);
    const cases = expected.reduce((sum, judged) => sum + judged.size, 0);
    expect(cases).toBeGreaterThan(10_000);
  });

  it('judges by each outcome often enough to tell them apart', () => {
    const outcomes = expected.flatMap((judged) => [...judged.values()].map(({ outcome }) => outcome));
    for (const outcome of ['met', 'not-met', 'cannot-tell']) {
      expect(outcomes.filter((each) => each === outcome).length).toBeGreaterThan(200);
    }
  });

  const FAULTS: [string, (sql: string) => string][] = [
    ['a number that must be exceeded', (sql) => sql.replaceAll('e.measure >= ', 'e.measure > ')],
    ['a window without its first instant', (sql) => sql.replaceAll(`e.occurred_at >= '`, `e.occurred_at > '`)],
    ['withdrawals that count', (sql) => sql.replaceAll(`e.correction is distinct from 'withdrawn'`, 'true')],
    [
      'corrected rows that count',
      (sql) => sql.replaceAll('not exists (select from corrected', 'true or exists (select from corrected'),
    ],
    ['parts of a millisecond', (sql) => sql.replaceAll(`date_trunc('milliseconds', e.occurred_at)`, 'e.occurred_at')],
    ['the earliest instead of the latest', (sql) => sql.replaceAll(', true))[1])', ', false))[1])')],
    ['the latest instead of the earliest', (sql) => sql.replaceAll(', false))[1])', ', true))[1])')],
    ['any instead of all', (sql) => sql.replaceAll('least(', 'greatest(')],
    ['a birthday too late', (sql) => sql.replaceAll('<= date', '< date')],
    ['an upper age too early', (sql) => sql.replaceAll('> date', '>= date')],
    ['a year of birth taken for its first day', (sql) => sql.replaceAll(`birth_precision = 'day'`, 'true')],
    [
      'help that is overlooked',
      (sql) => sql.replaceAll(`e.value -> 'assisted' is distinct from 'true'::jsonb`, 'true'),
    ],
    ['a level of trust that is left out', (sql) => sql.replaceAll(`, 'observed', `, ', ')],
    ['one attendance too few', (sql) => sql.replaceAll(', 0) >= 3', ', 0) >= 2')],
    ['the unknown taken for missing', (sql) => sql.replaceAll('is null then 1 else 0', 'is null then 0 else 0')],
    [
      'groups that have ended',
      (sql) => sql.replaceAll(/and \(g\.valid_to is null or g\.valid_to >= date '[^']*'\)/g, ''),
    ],
    ['people who have died', (sql) => sql.replaceAll(`in ('present', 'away')`, `in ('present', 'away', 'deceased')`)],
  ];

  it.each(FAULTS)('would be found out with a planted fault: %s', async (_, plant) => {
    for (const [at, round] of rounds.entries()) {
      const sql = compileCriteria(round.sets, round.day);
      if (plant(sql) === sql) continue;
      const statement = await judgedByStatement(round, plant);
      if (differences(expected[at] as Map<string, Judged>, statement).length > 0) return;
    }
    throw new Error('the planted fault was not found');
  });
});
