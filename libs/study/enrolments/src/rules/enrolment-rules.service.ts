import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError, newId, todayIn, VIETNAM } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Audit } from '@hvs/foundation/audit';
import { Organisations } from '@hvs/foundation/people';
import { Courses } from '@hvs/study/courses';
import { BatchRows } from '../batches/batch-rows.js';
import { UnitReach } from '../unit-reach.js';
import type { EnrolmentRuleView, NewEnrolmentRule } from './enrolment-rule.view.js';

const MOST_RULES = 200;

const SELECT_RULE = `
  select r.id as "ruleId", r.unit_id as "unitId", u.name as "unitName", r.course_id as "courseId",
    v.document->'title'->>'vi' as "courseTitle", r.target_group as "targetGroup", o.name as "organisationName",
    r.created_at as "createdAt", r.ended_at is not null as ended,
    coalesce((select sum(b.enrolled)::int from enrolment_batch b where b.rule_id = r.id), 0) as enrolled
  from enrolment_rule r
  join unit u on u.id = r.unit_id
  join course k on k.id = r.course_id
  left join course_version v on v.id = k.current_version_id
  left join organisation o on o.id = r.organisation_id`;

/** People whom a rule means and who have never taken the course: whoever left it is not brought back. */
const MEANT = `
  select p.id from unit u
    join unit home on home.path <@ u.path
    join person p on p.hamlet_id = home.id and p.presence in ('present', 'away')
   where u.id = $1
     and ($3::text is null or exists (select from person_target_group g where g.person_id = p.id
            and g.target_group = $3 and g.valid_from <= $5::date and (g.valid_to is null or g.valid_to >= $5::date)))
     and ($4::uuid is null or exists (select from organisation_member m
            where m.organisation_id = $4 and m.person_id = p.id))
     and not exists (select from enrolment e where e.person_id = p.id and e.course_id = $2)
   order by p.id`;

type Meaning = Pick<NewEnrolmentRule, 'unitId' | 'courseId' | 'targetGroup' | 'organisationId'>;

interface ActiveRule extends Meaning {
  ruleId: string;
  createdBy: string;
}

/** Standing rules: all officials of an office, all the elderly of a hamlet. */
@Injectable()
export class EnrolmentRules {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly courses: Courses,
    private readonly organisations: Organisations,
    private readonly reach: UnitReach,
    private readonly batches: BatchRows,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The rules within reach, those in force first. */
  async list(actor: Actor): Promise<EnrolmentRuleView[]> {
    return this.database.query(
      `${SELECT_RULE} where u.path <@ any($1::ltree[]) order by r.ended_at is not null, r.id desc limit ${MOST_RULES}`,
      [this.reach.paths(actor)],
      'rule-list',
    );
  }

  /** How many people a rule would enrol now. @throws DomainError `enrolment-rule.too-wide`, `access.not-allowed` */
  async preview(actor: Actor, rule: NewEnrolmentRule): Promise<number> {
    await this.check(actor, rule);
    return (await this.meant(rule)).length;
  }

  /**
   * Sets the rule and enrols those it means; from then on it is looked at every night.
   * @throws DomainError `enrolment-rule.too-wide`, `access.not-allowed`, `course.not-found`, `organisation.not-found`
   */
  async set(actor: Actor, rule: NewEnrolmentRule): Promise<void> {
    await this.check(actor, rule);
    await this.database.transaction(async () => {
      if (!(await this.insert(actor, rule))) return;
      await this.note(actor, 'enrolment-rule.set', rule.id, { courseId: rule.courseId, unitId: rule.unitId });
      await this.apply({ ...rule, ruleId: rule.id, createdBy: actor.accountId });
    });
  }

  /** Ends a rule; nobody is withdrawn. @throws DomainError `enrolment-rule.not-found` */
  async end(actor: Actor, ruleId: string): Promise<void> {
    await this.database.transaction(async () => {
      const ended = await this.database.query(
        `update enrolment_rule r set ended_at = coalesce(ended_at, $3) from unit u
          where r.id = $1 and u.id = r.unit_id and u.path <@ any($2::ltree[]) returning r.id`,
        [ruleId, this.reach.paths(actor), this.clock.now()],
      );
      if (ended.length === 0) throw new DomainError('enrolment-rule.not-found');
      await this.note(actor, 'enrolment-rule.ended', ruleId, {});
    });
  }

  /** Enrols whoever has come under a rule since it was last looked at: the nightly work. */
  async applyAll(): Promise<void> {
    const rules = await this.database.query<ActiveRule>(
      `select id as "ruleId", unit_id as "unitId", course_id as "courseId", target_group as "targetGroup",
           organisation_id as "organisationId", created_by as "createdBy"
         from enrolment_rule where ended_at is null order by id`,
    );
    for (const rule of rules) await this.database.transaction(() => this.apply(rule));
  }

  private async apply(rule: ActiveRule): Promise<void> {
    const { ruleId, unitId, courseId, createdBy } = rule;
    const meant = await this.meant(rule);
    if (meant.length === 0) return;
    const batch = { id: newId(), unitId, courseId, classId: null, source: 'rule', ruleId } as const;
    await this.batches.start(
      { ...batch, requestedBy: createdBy },
      meant.map((personId, index) => ({ line: index + 1, typed: null, personId, result: null })),
    );
  }

  private async check(
    actor: Actor,
    { unitId, courseId, targetGroup, organisationId }: NewEnrolmentRule,
  ): Promise<void> {
    if (!targetGroup && !organisationId) throw new DomainError('enrolment-rule.too-wide');
    await this.reach.require(actor, unitId);
    await this.courses.byId(courseId);
    if (organisationId) await this.organisations.require(organisationId, this.reach.paths(actor));
  }

  private async insert(actor: Actor, rule: NewEnrolmentRule): Promise<boolean> {
    const { id, unitId, courseId, targetGroup, organisationId } = rule;
    const rows = await this.database.query(
      `insert into enrolment_rule (id, unit_id, course_id, target_group, organisation_id, created_by, created_at)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing returning id`,
      [id, unitId, courseId, targetGroup, organisationId, actor.accountId, this.clock.now()],
    );
    return rows.length > 0;
  }

  private async meant({ unitId, courseId, targetGroup, organisationId }: Meaning): Promise<string[]> {
    const today = todayIn(VIETNAM, this.clock.now());
    const rows = await this.database.query<{ id: string }>(MEANT, [
      unitId,
      courseId,
      targetGroup,
      organisationId,
      today,
    ]);
    return rows.map(({ id }) => id);
  }

  private async note(actor: Actor, action: string, subjectId: string, details: Record<string, unknown>): Promise<void> {
    const by = { accountId: actor.accountId, personId: actor.personId };
    await this.audit.record({ action, actor: by, subjectId, communeId: actor.communeId, details });
  }
}
