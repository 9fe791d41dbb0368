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
import { Courses } from '@hvs/study/courses';
import { Enrolments } from '@hvs/study/enrolments';
import { IsNull } from 'typeorm';
import { CertificateHistory } from './certificate-history.js';
import { communeCodeOf, makeCertificateNumber } from './certificate-number.js';
import { CertificateEntity } from './certificate.entity.js';
import { expiryOf } from './expiry.rule.js';

const RANDOM_BYTES = 8;

/** One try in a million million meets a number that is taken; five in a row would be a fault. */
const NUMBER_TRIES = 5;

/** A certificate before it has a number and its place in the status lists. */
export type DraftCertificate = Omit<CertificateEntity, 'number' | 'statusIndex'>;

/** Draws up certificates with a number nobody can guess and the holder's name of that day. */
@Injectable()
export class CertificateIssuing {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly people: People,
    private readonly units: Units,
    private readonly courses: Courses,
    private readonly history: CertificateHistory,
    private readonly enrolments: Enrolments,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Safe to call as often as one likes: a unique index keeps an enrolment at one certificate. */
  issue(completion: DomainEvents['course.completed']): Promise<void> {
    return this.database.transaction(async () => {
      const { enrolmentId } = completion;
      if (await this.database.manager.existsBy(CertificateEntity, { enrolmentId })) return;
      const certificate = await this.draft(completion);
      const number = await this.insertWithNumber(certificate);
      if (number) await this.tell(certificate, completion.courseId);
    });
  }

  /**
   * Writes the certificate under a new number and gives it; null when the enrolment has one that is not replaced.
   * To be called inside the transaction of a deed.
   */
  async insertWithNumber(certificate: DraftCertificate): Promise<string | null> {
    const { enrolmentId, communeId } = certificate;
    for (let tries = 0; tries < NUMBER_TRIES; tries += 1) {
      const number = await this.newNumber(communeId);
      if (await this.insert({ ...certificate, number })) return number;
      if (await this.database.manager.existsBy(CertificateEntity, { enrolmentId, replacedAt: IsNull() })) return null;
    }
    throw new Error('no free certificate number was found');
  }

  private async draft(completion: DomainEvents['course.completed']): Promise<DraftCertificate> {
    const { enrolmentId, personId, courseVersionId, scorePercent, supervised = false, place } = completion;
    const enrolment = await this.enrolments.find(enrolmentId);
    const holder = await this.people.find(personId);
    if (!enrolment || !holder) throw new Error(`enrolment ${enrolmentId} has no learner to certify`);
    const { certificateMonths } = await this.courses.version(courseVersionId);
    const issuedAt = this.clock.now();
    return {
      id: newId(),
      personId,
      communeId: enrolment.communeId,
      enrolmentId,
      courseVersionId,
      holderName: holder.fullName,
      scorePercent,
      supervised,
      place: supervised ? (place ?? null) : null,
      issuedAt,
      expiresAt: expiryOf(issuedAt, certificateMonths),
      nameCorrectedAt: null,
      revokedAt: null,
      revocationReason: null,
      replacedAt: null,
      replacedBy: null,
      doubtedAt: null,
    };
  }

  private async newNumber(communeId: string): Promise<string> {
    const year = Number(todayIn(VIETNAM, this.clock.now()).slice(0, 4));
    const commune = await this.units.find(communeId);
    return makeCertificateNumber(communeCodeOf(commune?.name ?? ''), year, randomBytes(RANDOM_BYTES));
  }

  /** False when the enrolment has a certificate or the number is taken. */
  private async insert(certificate: Omit<CertificateEntity, 'statusIndex'>): Promise<boolean> {
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

  private async tell(certificate: DraftCertificate, courseId: string): Promise<void> {
    const { id: certificateId, personId, communeId, enrolmentId } = certificate;
    await this.outbox.record('certificate.issued', { certificateId, personId, courseId });
    await this.history.note(certificate, { deed: 'issued', at: certificate.issuedAt });
    await this.audit.record({
      action: 'certificate.issued',
      subjectPersonId: personId,
      subjectId: certificateId,
      communeId,
      details: { enrolmentId, courseId },
    });
  }
}
