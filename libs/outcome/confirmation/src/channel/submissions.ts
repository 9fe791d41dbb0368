import { Inject, Injectable } from '@nestjs/common';
import { type Clock, newId, todayIn, VIETNAM } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Crypto } from '@hvs/platform/crypto';
import { Database } from '@hvs/platform/database';
import type { SubmissionChannel } from '../cases/case.view.js';
import type { SubmissionContent } from './confirmation-channel.js';

interface FactsRow {
  caseId: string;
  personId: string;
  communeId: string;
  commune: string;
  fullName: string;
  birthDate: string;
  citizenIdCipher: Buffer | null;
  metSince: Date | null;
  targetGroup: string | null;
  version: number | null;
}

/** What a case is submitted with, or the code of the reason why it cannot be. */
export type DraftSubmission =
  | { caseId: string; personId: string; communeId: string; content: SubmissionContent }
  | { caseId: string; refusal: 'confirmation-case.no-citizen-id' | 'confirmation-case.criteria-not-met' };

/** The set that speaks for the person: one that suffices by itself before those that are needed together. */
const FACTS = `
  select c.id as "caseId", c.person_id as "personId", c.commune_id as "communeId", k.name as commune,
    p.full_name as "fullName", p.birth_date as "birthDate", p.citizen_id_cipher as "citizenIdCipher",
    s.since as "metSince", met.target_group as "targetGroup", met.version
  from confirmation_case c
  join person p on p.id = c.person_id
  join unit k on k.id = p.commune_id
  left join standing s on s.person_id = c.person_id and s.outcome = 'met'
  left join lateral (
    select x.target_group, x.version
    from current_decision d join criteria_set x on x.id = d.criteria_set_id
    where d.person_id = c.person_id and d.outcome = 'met'
    order by (x.combining = 'sufficient') desc, x.target_group limit 1
  ) met on true
  where c.id = any($1::uuid[])`;

/** Submissions of cases: their content, made once and kept encrypted, and how far each has come. */
@Injectable()
export class Submissions {
  constructor(
    private readonly database: Database,
    private readonly crypto: Crypto,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What each case would be submitted with. The citizen id is decrypted here and leaves only encrypted again. */
  async draft(caseIds: readonly string[]): Promise<DraftSubmission[]> {
    const rows = await this.database.query<FactsRow>(FACTS, [caseIds], 'confirmation-submission-facts');
    return rows.map((row): DraftSubmission => {
      const { caseId, personId, communeId, metSince, targetGroup, version } = row;
      if (!metSince || !targetGroup || version === null) {
        return { caseId, refusal: 'confirmation-case.criteria-not-met' };
      }
      if (!row.citizenIdCipher) return { caseId, refusal: 'confirmation-case.no-citizen-id' };
      const content: SubmissionContent = {
        key: newId(),
        citizenId: this.crypto.decrypt(row.citizenIdCipher),
        fullName: row.fullName,
        birthDate: row.birthDate,
        criteriaSet: { targetGroup, version },
        universalizedOn: todayIn(VIETNAM, metSince),
        commune: row.commune,
      };
      return { caseId, personId, communeId, content };
    });
  }

  /** Writes submissions that wait to go out. */
  async add(
    drafts: readonly Extract<DraftSubmission, { content: unknown }>[],
    channel: SubmissionChannel,
    accountId: string | null,
  ): Promise<void> {
    await this.database.query(
      `insert into confirmation_submission
         (id, case_id, person_id, commune_id, content, channel, state, submitted_at, submitted_by, next_attempt_at)
       select id, case_id, person_id, commune_id, content, $6, 'waiting', $7, $8,
         case when $6 = 'gateway' then $7::timestamptz end
       from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::bytea[])
         as draft (id, case_id, person_id, commune_id, content)`,
      [
        drafts.map(({ content }) => content.key),
        drafts.map(({ caseId }) => caseId),
        drafts.map(({ personId }) => personId),
        drafts.map(({ communeId }) => communeId),
        drafts.map(({ content }) => this.crypto.encrypt(JSON.stringify(content))),
        channel,
        this.clock.now(),
        accountId,
      ],
    );
  }

  /** What was made for sending. */
  contentOf(cipher: Buffer): SubmissionContent {
    return JSON.parse(this.crypto.decrypt(cipher)) as SubmissionContent;
  }

  /**
   * The cases go on without an answer. What surely never went out is taken back; what may have arrived is asked about
   * further, so that a late answer is seen, but it is not sent again.
   */
  async letGo(caseIds: readonly string[]): Promise<void> {
    await this.database.query(
      `update confirmation_submission
       set state = case when state = 'waiting' and send_count = 0 then 'cancelled' else 'sent' end
       where case_id = any($1::uuid[]) and state = 'waiting'`,
      [caseIds],
    );
  }
}
