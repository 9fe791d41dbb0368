import { Inject, Injectable } from '@nestjs/common';
import type { TargetGroup } from '@hvs/contracts';
import { type Clock, DomainError, newId, todayIn, VIETNAM } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import type { Criterion } from '../language/criterion.js';
import { readCriteria } from '../language/read-criteria.js';
import { SHIPPED_CRITERIA_SETS, SHIPPED_DRAFTS } from '../shipped/index.js';
import type { ShippedCriteriaSet } from '../shipped/shipped-criteria-set.js';
import { type EvidenceNames, evidenceNamesIn } from './evidence-names.rule.js';
import type { CriteriaSetCard, CriteriaSetView } from './criteria-set.view.js';
import type { Combining, CriteriaSetDocument } from './set-document.rule.js';

/** A criteria set that judges people on some day. Immutable: a change is a further version. */
export interface CriteriaSet {
  id: string;
  targetGroup: TargetGroup;
  version: number;
  title: string;
  combining: Combining;
  criterion: Criterion;
}

const CARDS = `
  select s.id, s.target_group as "targetGroup", s.version, s.title, s.combining, s.basis,
    s.in_force_from as "inForceFrom", ap.full_name as author, bp.full_name as "approvedBy",
    s.approved_at as "approvedAt",
    case when s.in_force_from > $1 then 'coming'
      when s.id = (select id from criteria_set c where c.target_group = s.target_group and c.in_force_from <= $1
        order by c.in_force_from desc, c.version desc limit 1) then 'in-force'
      else 'replaced' end as state`;

const PEOPLE = `
  from criteria_set s
  left join account aa on aa.id = s.author_id left join person ap on ap.id = aa.person_id
  left join account ba on ba.id = s.approved_by left join person bp on bp.id = ba.person_id`;

/** The stored criteria sets. */
@Injectable()
export class CriteriaSets {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Of each target group the newest set whose day has come on `day` (`YYYY-MM-DD`). */
  async inForce(day: string): Promise<CriteriaSet[]> {
    return this.database.query<CriteriaSet>(
      `select distinct on (target_group)
         id, target_group as "targetGroup", version, title, combining, document as criterion
       from criteria_set
       where in_force_from <= $1
       order by target_group, in_force_from desc, version desc`,
      [day],
      'criteria-sets-in-force',
    );
  }

  /** The practices, topics and certificates that the sets of today look for; what is entered goes by these names. */
  async evidenceNames(): Promise<EvidenceNames> {
    const sets = await this.inForce(todayIn(VIETNAM, this.clock.now()));
    return evidenceNamesIn(sets.map(({ criterion }) => criterion));
  }

  /** All sets by group, the newest version first. */
  async list(): Promise<CriteriaSetCard[]> {
    return this.database.query<CriteriaSetCard>(`${CARDS} ${PEOPLE} order by s.target_group, s.version desc`, [
      this.today(),
    ]);
  }

  /** @throws DomainError `criteria-set.not-found` */
  async find(criteriaSetId: string): Promise<CriteriaSetView> {
    const [row] = await this.database.query<CriteriaSetCard & { criterion: Criterion }>(
      `${CARDS}, s.document as criterion ${PEOPLE} where s.id = $2`,
      [this.today(), criteriaSetId],
    );
    if (!row) throw new DomainError('criteria-set.not-found');
    const { criterion, ...card } = row;
    const { title, targetGroup, combining, basis } = card;
    return { ...card, document: { title, targetGroup, combining, basis, criterion } };
  }

  /**
   * Stores the sets that come with the product, and the slots that wait for an official text. Safe to repeat and to
   * run at the same time. A version that was written and approved here is left alone, and so is a slot that was
   * stored once. Throws when a shipped document is faulty or differs from the stored one of the same version, as a
   * stored set never changes.
   */
  async ensureShipped(sets: readonly ShippedCriteriaSet[] = SHIPPED_CRITERIA_SETS): Promise<void> {
    for (const set of sets) await this.ensure(set);
    for (const draft of SHIPPED_DRAFTS) await this.ensureSlot(draft);
  }

  private async ensure(set: ShippedCriteriaSet): Promise<void> {
    const name = `criteria set ${set.targetGroup} v${set.version}`;
    const { criterion, problems } = readCriteria(set.document);
    if (!criterion) {
      throw new Error(`${name}: ${problems.map(({ path, message }) => `${path}: ${message.en}`).join(' ')}`);
    }
    const { targetGroup, version, title, inForceFrom, combining } = set;
    const values = [targetGroup, version, title, JSON.stringify(criterion), inForceFrom, combining];
    await this.database.query(
      `insert into criteria_set (id, target_group, version, title, document, in_force_from, combining, basis)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (target_group, version) do nothing`,
      [newId(), ...values, JSON.stringify(set.basis)],
    );
    const same = await this.database.query(
      `select 1 from criteria_set
       where target_group = $1 and version = $2 and (approved_by is not null
         or (title = $3 and document = $4::jsonb and in_force_from = $5 and combining = $6))`,
      values,
    );
    if (same.length === 0) throw new Error(`${name} is stored with other content; write a further version instead`);
  }

  private async ensureSlot(document: CriteriaSetDocument): Promise<void> {
    await this.database.query(
      `insert into criteria_draft (id, target_group, document, shipped_as, created_at, changed_at)
       values ($1, $2, $3, $4, $5, $5)
       on conflict (shipped_as) do nothing`,
      [
        newId(),
        document.targetGroup,
        JSON.stringify(document),
        `${document.basis.kind} ${document.targetGroup}`,
        this.clock.now(),
      ],
    );
  }

  private today(): string {
    return todayIn(VIETNAM, this.clock.now());
  }
}
