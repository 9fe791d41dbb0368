import { Inject, Injectable } from '@nestjs/common';
import {
  type EvidenceKind,
  type EvidenceValues,
  measureOfEvidence,
  type Provenance,
  subjectOfEvidence,
} from '@hvs/contracts';
import { type Clock, DomainError, newId } from '@hvs/kernel';
import { Audit } from '@hvs/foundation/audit';
import type { Actor } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database, isUniqueViolation } from '@hvs/platform/database';
import { Outbox } from '@hvs/platform/outbox';
import { Jobs } from '@hvs/platform/queue';
import { Evidence } from './evidence.service.js';
import { requireEvidenceFitsKind } from './evidence-fits-kind.rule.js';
import type { EvidenceView } from './evidence.view.js';
import { PeopleWithin } from './people-within.js';

/** Which evidence is wrong, and why. */
export interface Correction {
  personId: string;
  evidenceId: string;
  /** At least one word; the person can read it. */
  reason: string;
}

/** What is right instead. */
export interface Replacement {
  value: EvidenceValues[EvidenceKind];
  provenance: Provenance;
  occurredAt: Date;
}

/** Evidence that a domain recorded by itself, as it must correct it when its deed turned out otherwise. */
export interface SourceCorrection {
  personId: string;
  communeId: string;
  /** As it was recorded with; evidence that was recorded later with this and a further `:part` counts too. */
  sourceKey: string;
  reason: string;
  /** Whose decision it rests on. */
  by: { accountId: string; personId: string };
}

/** Rows of the ledger are never changed: a further row supersedes or withdraws them, with its reason. */
@Injectable()
export class EvidenceCorrections {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
    private readonly evidence: Evidence,
    private readonly people: PeopleWithin,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Takes evidence out of effect.
   * @throws DomainError `person.not-found` outside the jurisdiction of `evidence:check`, `evidence.not-found`,
   *   `evidence.not-correctable` when it is superseded, withdrawn or a withdrawal itself
   */
  async withdraw(actor: Actor, correction: Correction): Promise<{ evidenceId: string }> {
    return this.correct(actor, correction, 'withdrawn', ({ value, provenance }) => {
      return { value, provenance, occurredAt: this.clock.now() };
    });
  }

  /**
   * Puts evidence of the same kind in the place of what was wrong.
   * @throws DomainError as `withdraw`; Error when the replacement does not fit the kind
   */
  async supersede(actor: Actor, correction: Correction, replacement: Replacement): Promise<{ evidenceId: string }> {
    return this.correct(actor, correction, 'superseded', () => replacement);
  }

  /**
   * Withdraws what a domain recorded itself, or puts `replacement` in its place, in the running transaction. Who may
   * is for the domain to say. Nothing happens when none of it is in effect any more.
   */
  async correctSource(source: SourceCorrection, replacement: Replacement | null): Promise<void> {
    const wrong = await this.effectiveFrom(source);
    if (!wrong) return;
    const { personId, communeId, reason, by } = source;
    const how = replacement ? 'superseded' : 'withdrawn';
    const { value, provenance } = wrong;
    const right = replacement ?? { value, provenance, occurredAt: this.clock.now() };
    const id = await this.write(by, { personId, evidenceId: wrong.id, reason, how, communeId, wrong }, right);
    await this.tell({ personId, evidenceId: wrong.id, communeId, how, kind: wrong.kind, id }, by);
  }

  /** The row in effect that came from the source, also after it was superseded. */
  private async effectiveFrom({ personId, sourceKey }: SourceCorrection): Promise<EvidenceView | undefined> {
    const rows = await this.database.query<{ id: string }>(
      `select id from evidence where person_id = $1 and (source_key = $2 or starts_with(source_key, $2 || ':'))`,
      [personId, sourceKey],
      'evidence-of-source',
    );
    const own = new Set(rows.map(({ id }) => id));
    const all = await this.evidence.of(personId);
    for (const { id, correctsId } of all) if (correctsId && own.has(correctsId)) own.add(id);
    return all.find(({ id, effective }) => effective && own.has(id));
  }

  private async correct(
    actor: Actor,
    correction: Correction,
    how: 'superseded' | 'withdrawn',
    replace: (wrong: EvidenceView) => Replacement,
  ): Promise<{ evidenceId: string }> {
    const { personId, evidenceId } = correction;
    return this.database.transaction(async () => {
      const { communeId } = await this.people.find(actor, 'evidence:check', personId);
      const wrong = (await this.evidence.of(personId)).find(({ id }) => id === evidenceId);
      if (!wrong) throw new DomainError('evidence.not-found');
      if (!wrong.effective) throw new DomainError('evidence.not-correctable');
      const id = await this.write(actor, { ...correction, how, communeId, wrong }, replace(wrong));
      await this.tell({ personId, evidenceId, communeId, how, kind: wrong.kind, id }, actor);
      return { evidenceId: id };
    });
  }

  private async tell(
    given: Pick<Correction, 'personId' | 'evidenceId'> & {
      communeId: string;
      how: 'superseded' | 'withdrawn';
      kind: EvidenceKind;
      id: string;
    },
    by: { accountId: string; personId: string },
  ): Promise<void> {
    const { personId, evidenceId, communeId, how, kind, id } = given;
    await this.audit.record({
      action: `evidence.${how}`,
      actor: { accountId: by.accountId, personId: by.personId },
      subjectPersonId: personId,
      subjectId: evidenceId,
      communeId,
      details: { kind, by: id },
    });
    await this.jobs.request('universalization.check-person', personId, { personId });
    await this.outbox.record('evidence.corrected', { evidenceId, personId, correction: how });
  }

  private async write(
    actor: Pick<Actor, 'accountId'>,
    given: Correction & { how: 'superseded' | 'withdrawn'; communeId: string; wrong: EvidenceView },
    { value, provenance, occurredAt }: Replacement,
  ): Promise<string> {
    const { kind } = given.wrong;
    requireEvidenceFitsKind({ kind, value, provenance });
    const id = newId();
    const values = [
      id,
      given.personId,
      given.communeId,
      kind,
      value,
      provenance,
      `${given.how}:${given.evidenceId}`,
      occurredAt,
      actor.accountId,
      subjectOfEvidence(kind, value),
      measureOfEvidence(kind, value),
      given.evidenceId,
      given.how,
      given.reason,
    ];
    const written = await this.database
      .query(
        `insert into evidence (id, person_id, commune_id, kind, value, provenance, source_key, occurred_at, recorded_by,
           subject, measure, corrects_id, correction, reason)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) returning id`,
        values,
      )
      .catch((error: unknown) => {
        // Somebody else has corrected it since it was read
        throw isUniqueViolation(error, 'evidence_correction_stands')
          ? new DomainError('evidence.not-correctable')
          : error;
      });
    if (written.length === 0) throw new DomainError('evidence.not-correctable');
    return id;
  }
}
