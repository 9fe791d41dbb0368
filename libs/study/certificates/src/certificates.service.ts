import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Clock, DomainError, newId, todayIn, VIETNAM } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Outbox } from '@hvs/platform/outbox';
import { Audit } from '@hvs/foundation/audit';
import { People } from '@hvs/foundation/people';
import { Units } from '@hvs/foundation/units';
import { Courses } from '@hvs/study/courses';
import { Enrolments } from '@hvs/study/enrolments';
import { communeCodeOf, makeCertificateNumber, readCertificateNumber } from './certificate-number.js';
import { CertificateEntity } from './certificate.entity.js';
import { type CertificateCheck, certificateCheckOf, type CertificateRow, certificateRowOf } from './certificate.view.js';

const RANDOM_BYTES = 8;

/** One try in a million million meets a number that is taken; five in a row would be a fault. */
const NUMBER_TRIES = 5;

/** Certificates: issued once per completed enrolment, checked by anyone who has the number. */
@Injectable()
export class Certificates {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly people: People,
    private readonly units: Units,
    private readonly courses: Courses,
    private readonly enrolments: Enrolments,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Issues the certificate of a completed course. For an enrolment that has one already it does nothing. */
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

  /**
   * Checks a certificate by its number, typed in any case and with or without spaces and dashes.
   *
   * @throws DomainError `certificate.not-found` also for a number whose check sign shows a typing error
   */
  async check(typedNumber: string): Promise<CertificateCheck> {
    const number = readCertificateNumber(typedNumber);
    const certificate = number && (await this.database.manager.findOneBy(CertificateEntity, { number }));
    if (!certificate) throw new DomainError('certificate.not-found');
    const course = await this.courses.version(certificate.courseVersionId);
    return certificateCheckOf(certificate, course, await this.communeName(certificate.communeId));
  }

  /** The certificates of a person, newest first. */
  async of(personId: string): Promise<CertificateRow[]> {
    const found = await this.database.manager.find(CertificateEntity, {
      where: { personId },
      order: { issuedAt: 'DESC', id: 'DESC' },
    });
    return Promise.all(
      found.map(async (each) => certificateRowOf(each, await this.courses.version(each.courseVersionId))),
    );
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
    return makeCertificateNumber(communeCodeOf(await this.communeName(communeId)), year, randomBytes(RANDOM_BYTES));
  }

  private async communeName(communeId: string): Promise<string> {
    return (await this.units.find(communeId))?.name ?? '';
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
