import { Inject, Injectable } from '@nestjs/common';
import type { CertificateFact } from '@hvs/contracts';
import { type Clock, DomainError, newId, normaliseText } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { People } from '@hvs/foundation/people';
import { CertificateHistory, type HistoryNote } from '../certificate-history.js';
import { CertificateNumbers } from '../certificate-numbers.js';
import { CertificateEntity } from '../certificate.entity.js';
import { StatusLists } from '../credential/status-lists.service.js';
import { DeskRows } from './desk-rows.js';
import type { NameCorrection } from './desk.view.js';

/** What administrators do with certificates of their people: each deed with its reason, in one transaction. */
@Injectable()
export class CertificateDeeds {
  constructor(
    private readonly database: Database,
    private readonly rows: DeskRows,
    private readonly lists: StatusLists,
    private readonly history: CertificateHistory,
    private readonly numbers: CertificateNumbers,
    private readonly people: People,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Takes a certificate back. @throws DomainError `certificate.not-found`, `certificate.not-valid` */
  revoke(actor: Actor, number: string, reason: string): Promise<void> {
    return this.change(actor, number, async (certificate) => {
      const revokedAt = this.clock.now();
      await this.update(certificate, { revokedAt, revocationReason: reason, doubtedAt: null });
      await this.lists.revoke(certificate.statusIndex, certificate.id, revokedAt);
      await this.history.note(certificate, this.noteOf(actor, 'revoked', reason));
      await this.history.tell('certificate.revoked', factOf(certificate));
    });
  }

  /**
   * Corrects the name under the same number. Credentials that bear the former name hold no longer.
   * @throws DomainError `certificate.not-found`, `certificate.not-valid`, `certificate.same-name`
   */
  correctName(actor: Actor, number: string, correction: NameCorrection): Promise<void> {
    return this.change(actor, number, async (certificate) => {
      const newName = await this.newNameOf(certificate, correction);
      const formerName = certificate.holderName;
      if (newName === formerName) throw new DomainError('certificate.same-name');
      const nameCorrectedAt = this.clock.now();
      await this.lists.revoke(certificate.statusIndex, certificate.id, nameCorrectedAt);
      await this.update(certificate, { holderName: newName, nameCorrectedAt });
      await this.database.query(
        `update certificate set status_index = nextval('certificate_status_index') where id = $1`,
        [certificate.id],
      );
      const note = this.noteOf(actor, 'name-corrected', correction.reason);
      await this.history.note(
        certificate,
        { ...note, details: { formerName, newName } },
        { source: correction.source },
      );
      await this.history.tell('certificate.name-corrected', factOf(certificate));
    });
  }

  /**
   * Issues another certificate in its place, with a new number and the same facts; it ends when the former would have.
   * Gives the new number.
   * @throws DomainError `certificate.not-found`, `certificate.not-valid`
   */
  reissue(actor: Actor, number: string, reason: string): Promise<string> {
    return this.change(actor, number, async (former) => {
      const at = this.clock.now();
      const { statusIndex: _place, ...facts } = former;
      const next = { ...facts, id: newId(), issuedAt: at, nameCorrectedAt: null, doubtedAt: null };
      await this.update(former, { replacedAt: at, replacedBy: former.number }); // one of an enrolment is not replaced
      const newNumber = await this.numbers.insert(next);
      if (!newNumber) throw new Error(`certificate ${former.id} could not be issued anew`);
      await this.update(former, { replacedBy: newNumber, doubtedAt: null });
      await this.lists.revoke(former.statusIndex, former.id, at);
      const details = { formerNumber: former.number, newNumber };
      await this.history.note(former, { ...this.noteOf(actor, 'replaced', reason), details });
      await this.history.note({ ...former, id: next.id }, { ...this.noteOf(actor, 'reissued', reason), details });
      await this.history.tell('certificate.replaced', { ...factOf(former), byCertificateId: next.id });
      return newNumber;
    });
  }

  /** Leaves a certificate as it is although a regrade took the pass away. @throws DomainError `certificate.not-found` */
  clearDoubt(actor: Actor, number: string, reason: string): Promise<void> {
    return this.change(actor, number, async (certificate) => {
      if (!certificate.doubtedAt) return;
      await this.update(certificate, { doubtedAt: null });
      await this.history.note(certificate, this.noteOf(actor, 'doubt-cleared', reason));
    });
  }

  private change<Result>(
    actor: Actor,
    number: string,
    deed: (certificate: CertificateEntity) => Promise<Result>,
  ): Promise<Result> {
    return this.database.transaction(async () => {
      const { certificate } = await this.rows.find(actor, number, true);
      if (certificate.revokedAt || certificate.replacedAt) throw new DomainError('certificate.not-valid');
      return deed(certificate);
    });
  }

  private async update({ id }: CertificateEntity, changes: Partial<CertificateEntity>): Promise<void> {
    await this.database.manager.update(CertificateEntity, { id }, changes);
  }

  private async newNameOf({ personId }: CertificateEntity, correction: NameCorrection): Promise<string> {
    if (correction.source === 'typed') return normaliseText(correction.name);
    return (await this.people.find(personId))?.fullName ?? '';
  }

  private noteOf({ accountId, personId }: Actor, deed: HistoryNote['deed'], reason: string): HistoryNote {
    return { deed, at: this.clock.now(), actor: { accountId, personId }, reason };
  }
}

function factOf({ id, number, personId }: CertificateEntity): CertificateFact {
  return { certificateId: id, number, personId };
}
