import request from 'supertest';
import type { EvidenceValues } from '@hvs/contracts';
import { Evidence } from '@hvs/foundation/evidence';
import { CriteriaSets } from '@hvs/outcome/criteria';
import { Crypto } from '@hvs/platform/crypto';
import { type GivenPerson, type SignedIn, startWorld, type World } from '../../../../../test/support/index.js';

export const PURPOSE = 'Xét xác nhận hoàn thành phổ cập';

/** A commune with its people of office, and an officer of the commune next to it. */
export interface Desk {
  world: World;
  officer: SignedIn;
  /** Of another commune. */
  stranger: SignedIn;
  helper: SignedIn;
  trainer: SignedIn;
  administrator: SignedIn;
  get(who: SignedIn, path: string): request.Test;
  post(who: SignedIn, path: string, body?: object): request.Test;
  /** The purpose of work for the session of `who`. */
  state(who: SignedIn, purpose?: string): Promise<void>;
  auditOf(person: GivenPerson, action: string): Promise<Record<string, unknown>[]>;
  /** Gives these people citizen ids, and says which. */
  numbered(personIds: readonly string[]): Promise<string[]>;
  shown(person: GivenPerson, kind: 'vneid' | 'course', what: string | number): Promise<void>;
}

export async function startDesk(): Promise<Desk> {
  const world = await startWorld();
  await world.get(CriteriaSets).ensureShipped();
  const { commune } = await world.given.keSat();
  const other = await world.given.commune('Xã Bên', ['Thôn bên']);
  const outsider = await world.given.person(other.hamlets[0] ? { in: other.hamlets[0] } : {});
  const holder = async (role: 'police-officer' | 'helper' | 'trainer' | 'administrator') =>
    world.given.signedIn(await world.given.person(), [{ role, at: commune }]);
  const server = () => request(world.app.getHttpServer());
  const desk: Desk = {
    world,
    officer: await holder('police-officer'),
    stranger: await world.given.signedIn(outsider, [{ role: 'police-officer', at: other.commune }]),
    helper: await holder('helper'),
    trainer: await holder('trainer'),
    administrator: await holder('administrator'),
    get: (who, path) => server().get(`/api${path}`).set('cookie', who.cookie),
    post: (who, path, body = {}) => server().post(`/api${path}`).set('cookie', who.cookie).send(body),
    state: async (who, purpose = PURPOSE) => {
      await desk.post(who, '/police/look-purpose', { purpose });
    },
    auditOf: (person, action) =>
      world.database.query(
        `select purpose, actor_account_id as account, details from audit_entry
         where subject_person_id = $1 and action = $2 order by id`,
        [person.id, action],
      ),
    numbered: async (personIds) => {
      const numbers = personIds.map((_, n) => `0300709${String(10_000 + n)}`);
      await world.database.query(
        `update person set citizen_id_index = given.index, citizen_id_masked = '030******000'
         from unnest($1::uuid[], $2::bytea[]) as given (id, index) where person.id = given.id`,
        [personIds, numbers.map((number) => world.get(Crypto).blindIndex(number))],
      );
      return numbers;
    },
    shown: (person, kind, what) => showEvidence(world, person, kind, what),
  };
  await desk.state(desk.officer);
  await desk.state(desk.stranger);
  return desk;
}

async function showEvidence(
  world: World,
  person: GivenPerson,
  kind: 'vneid' | 'course',
  what: string | number,
): Promise<void> {
  const of = { personId: person.id, communeId: person.communeId, occurredAt: world.clock.now() };
  await world.database.transaction(async () => {
    if (kind === 'vneid') {
      const value = {
        accountLevel: Number(what),
        authenticationLevel: Number(what),
      } satisfies EvidenceValues['vneid-sign-in'];
      await world
        .get(Evidence)
        .record({ ...of, kind: 'vneid-sign-in', value, provenance: 'vneid', sourceKey: `vneid:${what}` });
      return;
    }
    const value = { course: String(what), courseVersion: 1 };
    const sourceKey = `course:${what}`;
    await world
      .get(Evidence)
      .record({ ...of, kind: 'course-completed', value, provenance: 'unsupervised-quiz', sourceKey });
  });
  await world.settle();
}
