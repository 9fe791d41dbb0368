import { newId } from '@hvs/kernel';
import { CriteriaSets } from '@hvs/outcome/criteria';
import { Crypto } from '@hvs/platform/crypto';
import { Outbox } from '@hvs/platform/outbox';
import type { Actor } from '@hvs/platform/access';
import type { UnitView } from '@hvs/foundation/units';
import { type GivenPerson, type SignedIn, startWorld, type World } from './index.js';
import { Exchange } from '@hvs/outcome/confirmation';

export interface Officer extends SignedIn {
  actor: Actor;
  person: GivenPerson;
}

/** A world with an officer of Kẻ Sặt, and what tests of cases say again and again. */
export class CaseScene {
  private constructor(
    readonly world: World,
    readonly commune: UnitView,
    readonly officer: Officer,
    private readonly setId: string,
  ) {}

  static async start(environment: NodeJS.ProcessEnv = {}): Promise<CaseScene> {
    const world = await startWorld({
      CONFIRMATION_GATEWAY_URL: 'http://127.0.0.1:9/confirmation-gateway',
      ...environment,
    });
    await world.get(CriteriaSets).ensureShipped();
    const { commune } = await world.given.keSat();
    const [set] = await world.database.query<{ id: string }>(
      `select id from criteria_set where target_group = 'resident' order by version desc limit 1`,
    );
    return new CaseScene(world, commune, await officerAt(world, commune), set?.id ?? '');
  }

  async officerAt(commune: UnitView, inHamlet?: UnitView): Promise<Officer> {
    return officerAt(this.world, commune, inHamlet);
  }

  /** Somebody whose standing is met, with the case that follows from it. */
  async ready(wishes: Parameters<World['given']['person']>[0] = {}): Promise<{ person: GivenPerson; caseId: string }> {
    const person = await this.world.given.person(wishes);
    await this.stand(person, 'met');
    return { person, caseId: await this.caseOf(person) };
  }

  /** The standing turns, as a check would let it, and what follows from it happens. */
  async stand(person: GivenPerson, outcome: 'met' | 'not-met'): Promise<void> {
    const { database } = this.world;
    await database.transaction(async () => {
      await database.query(
        `insert into current_decision
           (person_id, target_group, commune_id, hamlet_id, decision_id, criteria_set_id, outcome, inputs_hash)
         values ($1, 'resident', $2, $3, $4, $5, $6, '')
         on conflict (person_id, target_group) do update set outcome = excluded.outcome`,
        [person.id, person.communeId, person.hamletId, newId(), this.setId, outcome],
      );
      await database.query(
        `insert into standing (person_id, commune_id, hamlet_id, outcome, since, revision) values ($1, $2, $3, $4, $5, 1)
         on conflict (person_id) do update set outcome = excluded.outcome, since = excluded.since`,
        [person.id, person.communeId, person.hamletId, outcome, this.world.clock.now()],
      );
      const { id: personId, hamletId } = person;
      await this.world.get(Outbox).record('standing.turned', { personId, hamletId, outcome, formerOutcome: null });
    });
    await this.world.settle();
  }

  async caseOf(person: GivenPerson): Promise<string> {
    const [row] = await this.world.database.query<{ id: string }>(
      'select id from confirmation_case where person_id = $1 order by since desc, id desc limit 1',
      [person.id],
    );
    return row?.id ?? '';
  }

  async stateOf(caseId: string): Promise<string | undefined> {
    const [row] = await this.world.database.query<{ state: string }>(
      'select state from confirmation_case where id = $1',
      [caseId],
    );
    return row?.state;
  }

  async isConfirmed(person: GivenPerson): Promise<boolean> {
    const rows = await this.world.database.query(
      'select from confirmation where person_id = $1 and withdrawn_at is null',
      [person.id],
    );
    return rows.length > 0;
  }

  /** The worker's tick, some time later, until nothing is due any more. */
  async tick(later: Parameters<World['clock']['advance']>[0] = {}): Promise<void> {
    this.world.clock.advance(later);
    await this.world.get(Exchange).startDue();
    await this.world.settle();
  }

  close(): Promise<void> {
    return this.world.close();
  }
}

async function officerAt(world: World, commune: UnitView, inHamlet?: UnitView): Promise<Officer> {
  const person = await world.given.person(inHamlet ? { in: inHamlet } : {});
  const signedIn = await world.given.signedIn(person, [{ role: 'police-officer', at: commune }]);
  const actor: Actor = {
    accountId: signedIn.accountId,
    personId: person.id,
    communeId: person.communeId,
    hamletId: person.hamletId,
    roles: [{ role: 'police-officer', unitPath: commune.path }],
    sessionHash: world.get(Crypto).hashToken(signedIn.cookie.split('=')[1] ?? ''),
  };
  await world.database.query(
    `insert into look_purpose (session_hash, purpose, given_at, expires_at)
     values ($1, 'Xét xác nhận', now(), now() + interval '400 days')`,
    [actor.sessionHash],
  );
  return { ...signedIn, actor, person };
}
