import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startVneidSandbox, type VneidSandbox } from '../../apps/vneid-sandbox/src/sandbox.js';
import { Evidence, EvidenceVerification } from '@hvs/foundation/evidence';
import { CriteriaSets } from '@hvs/outcome/criteria';
import { Universalization } from '@hvs/outcome/universalization';
import { OfficerOnTheWire } from '../support/officer-on-the-wire.js';
import { OwnPostgres } from '../support/own-postgres.js';
import { emptyQueueHome } from '../support/queue-home.js';
import { RealProduct } from '../support/real-product.js';
import type { GivenPerson } from '../support/index.js';
import { until } from '../support/until.js';

/** `OUTAGE_ROUNDS=20` for the figures in docs/performance.md; the test command runs a few. */
const ROUNDS = Number(process.env['OUTAGE_ROUNDS'] ?? 4);
const ARRIVALS_A_ROUND = 4;
const COURSES = ['an-toan-tren-mang-cho-nguoi-cao-tuoi', 'dich-vu-cong-truc-tuyen'];
const LONG_MS = 60_000;

// Deadlines are in the waits themselves; this only keeps a slow machine from looking like a failure.
jest.setTimeout(180_000);

let postgres: OwnPostgres;
let sandbox: VneidSandbox;
let product: RealProduct;
let officer: OfficerOnTheWire;
const people: GivenPerson[] = [];

beforeAll(async () => {
  postgres = await OwnPostgres.start();
  sandbox = await startVneidSandbox({ gatewayDelayMs: 0 });
  product = await RealProduct.prepare({
    databaseUrl: postgres.databaseUrl,
    environment: {
      QUEUE_TAKE_OVER_SECONDS: '1',
      QUEUE_LOST_AFTER_SECONDS: '2',
      CONFIRMATION_GATEWAY_URL: `${sandbox.url}/confirmation-gateway`,
      CONFIRMATION_GATEWAY_PAUSE_SECONDS: '1',
      CONFIRMATION_GATEWAY_TIMEOUT_MS: '2000',
    },
  });
  const { commune } = await product.given.keSat();
  await product.get(CriteriaSets).ensureShipped();
  const police = await product.given.person({ fullName: 'Vũ Văn Trực', targetGroups: [] });
  const { cookie } = await product.given.signedIn(police, [{ role: 'police-officer', at: commune }]);
  officer = new OfficerOnTheWire(product, cookie);
  await product.start();
  await officer.statesPurpose('Xét xác nhận đạt phổ cập');
});

afterAll(async () => {
  await product?.close();
  await sandbox?.close();
  await postgres?.close();
});

async function select<Row>(sql: string): Promise<Row[]> {
  return product.database.query<Row>(sql);
}

/** Everything that a resident's criteria ask for, piece by piece, each sent until it is committed. */
async function showsEverything(person: GivenPerson): Promise<void> {
  const about = { personId: person.id, communeId: person.communeId, occurredAt: new Date() };
  const vneid = { kind: 'vneid-sign-in', value: { accountLevel: 2, authenticationLevel: 2 } } as const;
  await committed({ ...about, ...vneid, provenance: 'vneid', sourceKey: 'vneid:2' });
  for (const course of COURSES) {
    const value = { course, courseVersion: 1 };
    const sourceKey = `course-completed:${course}`;
    await committed({ ...about, kind: 'course-completed', value, provenance: 'unsupervised-quiz', sourceKey });
  }
}

async function committed(evidence: Parameters<Evidence['record']>[0]): Promise<void> {
  await until(
    `evidence ${evidence.sourceKey} is committed`,
    async () => {
      await product.database.transaction(() => product.get(Evidence).record(evidence));
      return true;
    },
    LONG_MS,
  );
}

/** Days of waiting pass in a moment: what was put off is due now, and the gateway may be tried again. */
async function timePasses(): Promise<void> {
  await product.database.query(
    `update confirmation_submission set next_attempt_at = now() where state in ('waiting', 'sent')`,
  );
}

const MISCHIEF = ['error-after-accepting', 'cut-after-accepting', 'html', 'truncated', 'down', 'never-sent'] as const;

const BLOWS: readonly { name: string; strike: () => Promise<void> }[] = [
  {
    name: 'the worker with its relay is killed',
    strike: async () => {
      await product.worker.kill9();
      await product.worker.start();
    },
  },
  {
    name: 'PostgreSQL is killed',
    strike: async () => {
      postgres.kill9();
      await postgres.startAgain();
    },
  },
  {
    name: 'the queue forgets everything, if it lies in Redis; the api is killed',
    strike: async () => {
      if (product.redisUrl) await emptyQueueHome(product.redisUrl);
      await product.api.kill9();
      await product.api.start();
    },
  },
  {
    name: 'the power goes',
    strike: async () => {
      postgres.kill9();
      await Promise.all([product.api.kill9(), product.worker.kill9()]);
      await Promise.all([postgres.startAgain(), product.start()]);
    },
  },
];

describe('evidence arrives, an officer works and the gateway misbehaves', () => {
  it.each(
    Array.from({ length: ROUNDS }, (_, round): [number, string] => [
      round + 1,
      BLOWS[round % BLOWS.length]?.name ?? '',
    ]),
  )('round %i: %s', async (round) => {
    const arrivals: GivenPerson[] = [];
    for (let count = 0; count < ARRIVALS_A_ROUND; count += 1) arrivals.push(await product.given.person());
    people.push(...arrivals);
    sandbox.failAtGateway({ mode: MISCHIEF[round % MISCHIEF.length] ?? 'down', times: 2 });
    const work = Promise.all([...arrivals.map(showsEverything), officer.submitsWhatIsReady()]);
    await until('a part of the evidence is there', async () => {
      const [{ count } = { count: 0 }] = await select<{ count: number }>(
        `select count(*)::int as count from evidence where kind = 'vneid-sign-in'`,
      );
      return count > people.length - ARRIVALS_A_ROUND;
    });
    await BLOWS[(round - 1) % BLOWS.length]?.strike();
    await work;
  });

  it('in the end everybody’s case is submitted and answered', async () => {
    sandbox.failAtGateway({ mode: 'normal' });
    await product.settle(LONG_MS);
    await until(
      'all are confirmed',
      async () => {
        await officer.submitsWhatIsReady();
        await timePasses();
        const [{ count } = { count: 0 }] = await select<{ count: number }>(
          `select count(*)::int as count from confirmation_case where state = 'confirmed'`,
        );
        return count === people.length;
      },
      LONG_MS,
    );
    await product.settle(LONG_MS);
    expect(officer.faults).toEqual([]);
  });
});

describe('after recovery', () => {
  it('each committed evidence is there once, in an unbroken chain', async () => {
    expect(await select('select person_id from evidence group by person_id having count(*) <> 3')).toEqual([]);
    expect(await select('select distinct person_id from evidence')).toHaveLength(people.length);
    expect((await product.get(EvidenceVerification).verify()).faults).toEqual([]);
  });

  it('each person has one decision that stands, and it is what a fresh evaluation finds', async () => {
    const standing = () => select<object>('select person_id, decision_id, outcome from current_decision order by 1, 2');
    const before = await standing();
    expect(before).toHaveLength(people.length);
    for (const { id } of people) await product.get(Universalization).checkPerson(id);
    expect(await standing()).toEqual(before);
    expect(before).toEqual(people.map(() => expect.objectContaining({ outcome: 'met' })));
    expect(
      await select('select from decision group by person_id, target_group, previous_id having count(*) > 1'),
    ).toEqual([]);
  });

  it('confirmations are neither lost nor doubled, on either side', async () => {
    expect(await select('select person_id from confirmation where withdrawn_at is null')).toHaveLength(people.length);
    const keys = await select(`select id from confirmation_submission where state = 'confirmed'`);
    expect(keys).toHaveLength(people.length);
    const state = (await (await fetch(`${sandbox.url}/sandbox/gateway-state`)).json()) as Record<string, number>;
    expect(state).toMatchObject({ received: 0, confirmed: people.length, returned: 0 });
  });
});
