import { Inject, Injectable } from '@nestjs/common';
import type { Permission } from '@hvs/contracts';
import { type Clock, DomainError, normaliseText, todayIn, VIETNAM } from '@hvs/kernel';
import { Audit, Looks } from '@hvs/foundation/audit';
import { type Actor, jurisdictionOf } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Evidence } from '../evidence.service.js';
import { PeopleWithin } from '../people-within.js';
import type {
  EvidenceSubmissionView,
  NewSubmission,
  SubmissionCounts,
  SubmissionPage,
  SubmissionState,
} from './evidence-submission.view.js';
import { mayBeSecondPerson, permissionToCheck } from './second-person.js';
import { type SubmissionRow, SubmissionRowsRepository } from './submission-rows.repository.js';
import { type Language, submissionView } from './submission-view.js';
import { entryOf, readSubmittedValue, recordedValue, sourceKeyOf } from './submittable-kinds.rule.js';

const LARGEST_PAGE = 100;
const PAGE = 30;

/** What the second person says. */
export interface SubmissionCheck {
  accept: boolean;
  /** Needed for a refusal, and to accept a certificate whose number is known of somebody else. */
  reason?: string | undefined;
}

/** Evidence that helpers, trainers and officers enter for people; what is trusted highly waits for a second person. */
@Injectable()
export class EvidenceSubmissions {
  constructor(
    private readonly database: Database,
    private readonly rows: SubmissionRowsRepository,
    private readonly evidence: Evidence,
    private readonly people: PeopleWithin,
    private readonly audit: Audit,
    private readonly looks: Looks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Enters evidence for a person; sending the same id again changes nothing.
   * @throws DomainError `person.not-found` outside the jurisdiction, `evidence-submission.own-person`,
   *   `evidence-submission.not-offered`, `evidence.invalid`, `evidence-submission.in-future`,
   *   `evidence-submission.id-taken`
   */
  async submit(actor: Actor, submission: NewSubmission, language: Language = 'vi'): Promise<EvidenceSubmissionView> {
    const { id, personId, occurredOn } = submission;
    return this.database.transaction(async () => {
      const { communeId } = await this.people.find(actor, 'evidence:submit', personId);
      if (personId === actor.personId) throw new DomainError('evidence-submission.own-person');
      const { kind, needsSecondPerson } = entryOf(submission.kind);
      const value = readSubmittedValue(kind, submission, todayIn(VIETNAM, this.clock.now()));
      const note = normaliseText(submission.note ?? '') || null;
      const row = { id, personId, communeId, kind, value, occurredOn, note };
      if (await this.rows.add({ ...row, submittedBy: byOf(actor) })) {
        await this.tell(actor, 'evidence-submission.made', row);
        if (!needsSecondPerson) await this.takeInto(await this.existing(id), null, null);
      }
      const stored = await this.existing(id);
      if (stored.personId !== personId || stored.kind !== kind || stored.submittedBy !== actor.accountId)
        throw new DomainError('evidence-submission.id-taken');
      return this.shown(actor, 'evidence:submit', stored, language);
    });
  }

  /**
   * The second person accepts or refuses; what is accepted is in the ledger at once.
   * @throws DomainError `evidence-submission.not-found` outside the jurisdiction, `evidence-submission.second-person`,
   *   `evidence-submission.own-person`, `evidence-submission.already-checked`, `evidence-submission.reason-needed`,
   *   `evidence-submission.number-taken`
   */
  async check(
    actor: Actor,
    submissionId: string,
    check: SubmissionCheck,
    language: Language = 'vi',
  ): Promise<EvidenceSubmissionView> {
    const reason = normaliseText(check.reason ?? '') || null;
    return this.database.transaction(async () => {
      const { row, permission } = await this.checkable(actor, submissionId);
      const state = check.accept ? 'accepted' : 'refused';
      if (row.state !== 'waiting' && !(row.state === state && row.checkedBy === actor.accountId))
        throw new DomainError('evidence-submission.already-checked');
      if (row.state === 'waiting' && check.accept) await this.accept(actor, row, reason);
      if (row.state === 'waiting' && !check.accept) await this.refuse(actor, row, reason);
      return this.shown(actor, permission, await this.existing(submissionId), language);
    });
  }

  /**
   * Submissions within the jurisdiction for whoever checks; each person in the list is told of the look.
   * @throws DomainError `look.purpose-needed`
   */
  async listForChecking(
    actor: Actor,
    wanted: { state?: SubmissionState | undefined; after?: string | undefined; limit?: number | undefined },
    language: Language = 'vi',
  ): Promise<SubmissionPage> {
    return this.database.transaction(async () => {
      const page = await this.page(actor, 'evidence:check', wanted, language);
      const personIds = new Set(page.submissions.map(({ person }) => person.personId));
      await this.looks.note(actor, 'list', [...personIds], 'evidence-submissions');
      return page;
    });
  }

  /** How many wait within the jurisdiction. Names nobody, so it is no look. */
  async counts(actor: Actor): Promise<SubmissionCounts> {
    return this.rows.counts(jurisdictionOf(actor, 'evidence:check'), byOf(actor));
  }

  /** What the actor entered, and the checklists of others that the actor may second. */
  async listOwn(
    actor: Actor,
    wanted: { state?: SubmissionState | undefined; after?: string | undefined; limit?: number | undefined },
    language: Language = 'vi',
  ): Promise<SubmissionPage> {
    return this.page(actor, 'evidence:submit', { ...wanted, helper: actor.accountId }, language);
  }

  /** All submissions about one person, newest first, for the record that an officer looks at; that look is the caller's. */
  async about(actor: Actor, personId: string, language: Language = 'vi'): Promise<EvidenceSubmissionView[]> {
    const { submissions } = await this.page(actor, 'evidence:check', { personId, limit: LARGEST_PAGE }, language);
    return submissions;
  }

  private async page(
    actor: Actor,
    permission: Permission,
    wanted: {
      state?: SubmissionState | undefined;
      after?: string | undefined;
      limit?: number | undefined;
      helper?: string;
      personId?: string;
    },
    language: Language,
  ): Promise<SubmissionPage> {
    const jurisdiction = jurisdictionOf(actor, permission);
    const limit = Math.min(Math.max(wanted.limit ?? PAGE, 1), LARGEST_PAGE);
    const rows = await this.rows.list({ ...wanted, jurisdiction, limit: limit + 1 });
    const page = rows.slice(0, limit);
    const conflicts = await this.rows.conflictsOf(
      page.map(({ id }) => id),
      jurisdiction,
    );
    return {
      submissions: page.map((row) => submissionView(row, conflicts.get(row.id) ?? [], actor, language)),
      nextAfter: rows.length > limit ? (page.at(-1)?.id ?? null) : null,
    };
  }

  private async checkable(actor: Actor, id: string): Promise<{ row: SubmissionRow; permission: Permission }> {
    const row = await this.rows.find(id, true);
    if (!row) throw new DomainError('evidence-submission.not-found');
    const permission = permissionToCheck(actor, row.kind);
    const person = await this.people.find(actor, permission, row.personId).catch((error: unknown) => {
      const isOutside = error instanceof DomainError && error.code === 'person.not-found';
      throw isOutside ? new DomainError('evidence-submission.not-found') : error;
    });
    if (person.id === actor.personId) throw new DomainError('evidence-submission.own-person');
    if (!mayBeSecondPerson(actor, row)) throw new DomainError('evidence-submission.second-person');
    return { row, permission };
  }

  private async accept(actor: Actor, row: SubmissionRow, reason: string | null): Promise<void> {
    const conflicts = await this.rows.conflictsOf([row.id], { kind: 'all' });
    if (conflicts.size > 0 && !reason) throw new DomainError('evidence-submission.number-taken');
    await this.takeInto(row, actor, reason);
    await this.tell(actor, 'evidence-submission.accepted', row);
  }

  private async refuse(actor: Actor, row: SubmissionRow, reason: string | null): Promise<void> {
    if (!reason) throw new DomainError('evidence-submission.reason-needed');
    await this.rows.close(row.id, { state: 'refused', by: byOf(actor), reason, evidenceId: null });
    await this.tell(actor, 'evidence-submission.refused', row);
  }

  /** Writes the evidence. The same deed entered before is that row, unless it was corrected since. */
  private async takeInto(row: SubmissionRow, checker: Actor | null, reason: string | null): Promise<void> {
    const { personId, communeId, kind, value, occurredOn } = row;
    const sourceKey = sourceKeyOf(kind, value, occurredOn);
    const entry = {
      personId,
      communeId,
      kind,
      value: recordedValue(kind, value, checker?.accountId ?? null),
      provenance: entryOf(kind).provenance,
      occurredAt: new Date(`${occurredOn}T00:00:00+07:00`),
      recordedBy: row.submittedBy,
    };
    let { evidenceId } = await this.evidence.record({ ...entry, sourceKey });
    const standing = await this.evidence.effectiveOf(personId);
    if (!standing.some(({ id }) => id === evidenceId))
      ({ evidenceId } = await this.evidence.record({ ...entry, sourceKey: `${sourceKey}:${row.id}` }));
    await this.rows.close(row.id, { state: 'accepted', by: checker && byOf(checker), reason, evidenceId });
  }

  private async existing(id: string): Promise<SubmissionRow> {
    const row = await this.rows.find(id);
    if (!row) throw new DomainError('evidence-submission.not-found');
    return row;
  }

  private async shown(
    actor: Actor,
    permission: Permission,
    row: SubmissionRow,
    language: Language,
  ): Promise<EvidenceSubmissionView> {
    const conflicts = await this.rows.conflictsOf([row.id], jurisdictionOf(actor, permission));
    return submissionView(row, conflicts.get(row.id) ?? [], actor, language);
  }

  private async tell(
    actor: Actor,
    action: string,
    { id, personId, communeId, kind }: { id: string; personId: string; communeId: string; kind: string },
  ): Promise<void> {
    const details = { kind };
    await this.audit.record({
      action,
      actor: byOf(actor),
      subjectPersonId: personId,
      subjectId: id,
      communeId,
      details,
    });
  }
}

const byOf = ({ accountId, personId }: Actor) => ({ accountId, personId });
