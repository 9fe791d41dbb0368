import { Inject, Injectable } from '@nestjs/common';
import { DomainError, newId } from '@hvs/kernel';
import { type Actor, jurisdictionOf } from '@hvs/platform/access';
import { Database } from '@hvs/platform/database';
import { Looks } from '@hvs/foundation/audit';
import type { ConfirmationChannel } from '../channel/confirmation-channel.js';
import { CHANNELS_OUT } from '../channel/channels.js';
import { Submissions } from '../channel/submissions.js';
import { ConfirmationRows } from '../confirmation-rows.js';
import { CaseQueue } from './case-queue.js';
import { type CaseDeed, STATE_WORDS, stepFrom, targetOf } from './case-steps.rule.js';
import { CaseTurns, type HeldCase, pathsOf } from './case-turns.js';
import type { CaseFilter, CaseQueueView, CaseResult, CaseSummary, CaseView, SubmissionChannel } from './case.view.js';

const CASES_A_TRANSACTION = 500;

/** A refusal of one of many. */
type Refusal = NonNullable<CaseResult['refusal']>;

/** What is done with each chunk of cases: those that may be turned, and how. */
interface ManyDeed {
  deed: CaseDeed;
  /** Takes the step with the held cases; gives back the refusals it found on the way. */
  take: (held: HeldCase[]) => Promise<Map<string, Refusal>>;
}

/** Cases of confirmation at the desk of the Commune Police. Every deed keeps within the officer's jurisdiction. */
@Injectable()
export class ConfirmationCases {
  constructor(
    private readonly database: Database,
    private readonly queue: CaseQueue,
    private readonly turns: CaseTurns,
    private readonly submissions: Submissions,
    private readonly rows: ConfirmationRows,
    private readonly looks: Looks,
    @Inject(CHANNELS_OUT) private readonly channels: readonly ConfirmationChannel[],
  ) {}

  /**
   * A page of the queue. The people on it are told that they were seen in a list.
   * @throws DomainError `look.purpose-needed`
   */
  async list(actor: Actor, filter: CaseFilter): Promise<CaseQueueView> {
    const paths = pathsOf(jurisdictionOf(actor, 'case:work'));
    return this.database.transaction(async () => {
      const page = await this.queue.page(filter, paths);
      const details = { state: filter.state ?? 'ready', count: page.cases.length };
      const people = page.cases.map(({ personId }) => personId);
      await this.looks.noteSearch(actor, people, { action: 'confirmation-cases.listed', id: newId(), details });
      return page;
    });
  }

  /** @throws DomainError `look.purpose-needed`, `confirmation-case.not-found` also outside the jurisdiction */
  async of(actor: Actor, caseId: string): Promise<CaseView> {
    const paths = pathsOf(jurisdictionOf(actor, 'case:work'));
    return this.database.transaction(async () => {
      const row = await this.queue.find(caseId, paths);
      if (!row) throw new DomainError('confirmation-case.not-found');
      await this.looks.note(actor, 'record', [row.personId], caseId);
      const [steps, submissions] = [await this.queue.stepsOf(caseId), await this.queue.submissionsOf(caseId)];
      return { ...row, steps, submissions };
    });
  }

  /** How many cases wait in each state. No person is seen, so no purpose is asked for. */
  async counts(actor: Actor): Promise<CaseQueueView['counts']> {
    return this.queue.counts(pathsOf(jurisdictionOf(actor, 'case:work')));
  }

  /** The newest case of a person, without asking who wants to know: the caller has. */
  async latestOf(personId: string): Promise<CaseSummary | null> {
    const [latest] = await this.database.query<CaseSummary>(
      `select id as "caseId", state, since, reason from confirmation_case
       where person_id = $1 order by (state <> 'withdrawn') desc, since desc limit 1`,
      [personId],
      'confirmation-case-latest',
    );
    return latest ?? null;
  }

  /** The newest case of a person with its steps, for the record: the caller has asked for the right and audited the look. */
  async forRecordOf(personId: string): Promise<CaseView | null> {
    const latest = await this.latestOf(personId);
    const row = latest && (await this.queue.find(latest.caseId, null));
    if (!row) return null;
    return {
      ...row,
      steps: await this.queue.stepsOf(row.caseId),
      submissions: await this.queue.submissionsOf(row.caseId),
    };
  }

  async review(actor: Actor, caseId: string): Promise<CaseView> {
    return this.one(actor, caseId, this.plain(actor, 'review'));
  }

  /** Sends the case back to be completed: by the officer, or in the other side's name. */
  async return(actor: Actor, caseId: string, reason: string): Promise<CaseView> {
    return this.one(actor, caseId, this.plain(actor, 'return', reason));
  }

  /** Ends a case; of a confirmed one the confirmation is taken back with it. */
  async withdraw(actor: Actor, caseId: string, reason: string): Promise<CaseView> {
    return this.one(actor, caseId, this.plain(actor, 'withdraw', reason));
  }

  /** @throws DomainError also `confirmation-case.no-citizen-id`, `confirmation-case.criteria-not-met`, `gateway.not-set-up` */
  async submit(actor: Actor, caseId: string, channel: SubmissionChannel): Promise<CaseView> {
    return this.one(actor, caseId, this.submission(actor, this.channel(channel)));
  }

  /** Reviews many, each for itself; the results stand in the order of the ids. */
  async reviewMany(actor: Actor, caseIds: readonly string[]): Promise<CaseResult[]> {
    return this.many(actor, caseIds, this.plain(actor, 'review'));
  }

  /**
   * Submits many, each for itself. With `reviewing` the officer's word covers the review too, as with a list of people
   * that was checked on paper: what is ready or returned is reviewed first, in the same transaction.
   * @throws DomainError `gateway.not-set-up` before anything is written
   */
  async submitMany(
    actor: Actor,
    caseIds: readonly string[],
    channel: SubmissionChannel,
    options: { reviewing?: boolean } = {},
  ): Promise<CaseResult[]> {
    const out = this.channel(channel);
    if (options.reviewing) await this.many(actor, caseIds, this.plain(actor, 'review'));
    return this.many(actor, caseIds, this.submission(actor, out));
  }

  private channel(name: SubmissionChannel): ConfirmationChannel {
    const channel = this.channels.find((one) => one.name === name);
    if (!channel) throw new Error(`no channel is called ${name}`);
    channel.mustBeOpen();
    return channel;
  }

  private plain(actor: Actor, deed: CaseDeed, reason: string | null = null): ManyDeed {
    return {
      deed,
      take: async (held) => {
        const turns = held.map((one) => ({ held: one, reason }));
        await this.turns.take(deed, turns, { cause: 'officer', actor });
        const sent = held.filter(({ state }) => state === 'submitted');
        if (sent.length > 0) await this.submissions.letGo(sent.map(({ caseId }) => caseId));
        const { accountId, personId } = actor;
        for (const confirmed of held.filter(({ state }) => state === 'confirmed')) {
          await this.rows.withdraw(confirmed, reason ?? '', { accountId, personId });
        }
        return new Map();
      },
    };
  }

  private submission(actor: Actor, channel: ConfirmationChannel): ManyDeed {
    return {
      deed: 'submit',
      take: async (held) => {
        const drafts = await this.submissions.draft(held.map(({ caseId }) => caseId));
        const good = drafts.flatMap((draft) => ('content' in draft ? [draft] : []));
        const keys = new Map(good.map(({ caseId, content }) => [caseId, content.key]));
        await this.submissions.add(good, channel.name, actor.accountId);
        const turns = held.flatMap((one) => {
          const submissionId = keys.get(one.caseId);
          return submissionId ? [{ held: one, submissionId }] : [];
        });
        await this.turns.take('submit', turns, { cause: 'officer', actor });
        await channel.takeOver([...keys.values()]);
        return new Map(
          drafts.flatMap((draft): [string, Refusal][] =>
            'refusal' in draft ? [[draft.caseId, { code: draft.refusal, args: {} }]] : [],
          ),
        );
      },
    };
  }

  private async one(actor: Actor, caseId: string, deed: ManyDeed): Promise<CaseView> {
    await this.looks.requirePurpose(actor); // before the deed: what comes back is a look at the person
    const [result] = await this.many(actor, [caseId], deed);
    if (result?.refusal) throw new DomainError(result.refusal.code, result.refusal.args);
    return this.of(actor, caseId);
  }

  private async many(actor: Actor, caseIds: readonly string[], deed: ManyDeed): Promise<CaseResult[]> {
    const paths = pathsOf(jurisdictionOf(actor, 'case:work'));
    const unique = [...new Set(caseIds)];
    const results: CaseResult[] = [];
    for (let from = 0; from < unique.length; from += CASES_A_TRANSACTION) {
      const chunk = unique.slice(from, from + CASES_A_TRANSACTION);
      results.push(...(await this.database.transaction(() => this.chunk(actor, chunk, deed, paths))));
    }
    return results;
  }

  private async chunk(
    actor: Actor,
    caseIds: string[],
    { deed, take }: ManyDeed,
    paths: string[] | null,
  ): Promise<CaseResult[]> {
    const held = new Map((await this.turns.hold(caseIds, paths)).map((one) => [one.caseId, one]));
    const may = [...held.values()].filter(({ state }) => stepFrom(state, deed) !== null);
    const others = [...held.values()].filter(({ state }) => stepFrom(state, deed) === null);
    const refusals = await take(may);
    const last = await this.queue.lastStepsOf(others.map(({ caseId }) => caseId));
    for (const { caseId, state } of others) {
      const step = last.get(caseId);
      const refusal = refusalOf({ state, deed, by: step?.by ?? null, own: step?.accountId === actor.accountId });
      if (refusal) refusals.set(caseId, refusal);
    }
    return caseIds.map((caseId) => resultOf(caseId, held.get(caseId), refusals.get(caseId), deed));
  }
}

/** Why a step is not possible; null when the officer has just taken it: pressing twice does no harm. */
function refusalOf(asked: {
  state: HeldCase['state'];
  deed: CaseDeed;
  by: string | null;
  own: boolean;
}): Refusal | null {
  const { state, deed, by, own } = asked;
  if (own && state === targetOf(deed)) return null;
  const words = { state, stateVi: STATE_WORDS[state] };
  if (by && !own) return { code: 'confirmation-case.turned-meanwhile', args: { by, ...words } };
  return { code: 'confirmation-case.step-not-allowed', args: words };
}

function resultOf(
  caseId: string,
  held: HeldCase | undefined,
  refusal: Refusal | undefined,
  deed: CaseDeed,
): CaseResult {
  if (!held) {
    const notFound = { code: 'confirmation-case.not-found', args: {} };
    return { caseId, fullName: '', done: false, state: null, refusal: notFound };
  }
  const { fullName } = held;
  if (refusal) return { caseId, fullName, done: false, state: held.state, refusal };
  return { caseId, fullName, done: true, state: targetOf(deed), refusal: null };
}
