import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Clock, newId, todayIn, VIETNAM } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Outbox } from '@hvs/platform/outbox';
import { Audit } from '@hvs/foundation/audit';
import { People } from '@hvs/foundation/people';
import { Units } from '@hvs/foundation/units';
import { Enrolments } from '@hvs/study/enrolments';
import { communeCodeOf, makeCertificateNumber } from './certificate-number.js';
import { CertificateEntity } from './certificate.entity.js';

const RANDOM_BYTES = 8;

/** One try in a million million meets a number that is taken; five in a row would be a fault. */
const NUMBER_TRIES = 5;

/** Draws up certificates with a number nobody can guess and the holder's name of that day. */
@Injectable()
export class CertificateIssuing {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly people: People,
    private readonly units: Units,
    private readonly enrolments: Enrolments,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Safe to call as often as one likes: a unique index keeps an enrolment at one certificate. */
  issue(completion: DomainEvents['course.completed']): Promise<void> {
    return this.database.transaction(async () => {
      const { enrolmentId } = completion;
      if (await this.database.manager.existsBy(CertificateEntity, { enrolmentId })) return;
      const certificate = await this.draft(completion);
      for (let tries = 0; tries < NUMBER_TRIES; tries += 1) {
        if (await this.insert({ ...certificate, number: await this.newNumber(certificate.communeId) })) {
          return this.tell(certificate, completion.courseId);
        }
        if (await this.database.manager.existsBy(CertificateEntity, { enrolmentId })) return;
      }
      throw new Error('no free certificate number was found');
    });
  }

  private async draft(completion: DomainEvents['course.completed']): Promise<Omit<CertificateEntity, 'number'>> {
    const { enrolmentId, personId, courseVersionId, scorePercent } = completion;
    const enrolment = await this.enrolments.find(enrolmentId);
    const holder = await this.people.find(personId);
    if (!enrolment || !holder) throw new Error(`enrolment ${enrolmentId} has no learner to certify`);
    return {
      id: newId(),
      personId,
      communeId: enrolment.communeId,
      enrolmentId,
      courseVersionId,
      holderName: holder.fullName,
      scorePercent,
      issuedAt: this.clock.now(),
      revokedAt: null,
      revocationReason: null,
    };
  }

  private async newNumber(communeId: string): Promise<string> {
    const year = Number(todayIn(VIETNAM, this.clock.now()).slice(0, 4));
    const commune = await this.units.find(communeId);
    return makeCertificateNumber(communeCodeOf(commune?.name ?? ''), year, randomBytes(RANDOM_BYTES));
  }

  /** False when the enrolment has a certificate or the number is taken. */
  private async insert(certificate: CertificateEntity): Promise<boolean> {
    const inserted = await this.database.manager
      .createQueryBuilder()
      .insert()
      .into(CertificateEntity)
      .values(certificate)
      .orIgnore()
      .returning('id')
      .updateEntity(false)
      .execute();
    return (inserted.raw as unknown[]).length > 0;
  }

  private async tell(certificate: Omit<CertificateEntity, 'number'>, courseId: string): Promise<void> {
    const { id: certificateId, personId, communeId, enrolmentId } = certificate;
    await this.outbox.record('certificate.issued', { certificateId, personId, courseId });
    await this.audit.record({
      action: 'certificate.issued',
      subjectPersonId: personId,
      subjectId: certificateId,
      communeId,
      details: { enrolmentId, courseId },
    });
  }
}
