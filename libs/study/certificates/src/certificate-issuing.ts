import { Inject, Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Clock, newId } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { People } from '@hvs/foundation/people';
import { Courses } from '@hvs/study/courses';
import { Enrolments } from '@hvs/study/enrolments';
import { CertificateHistory } from './certificate-history.js';
import { CertificateNumbers, type DraftCertificate } from './certificate-numbers.js';
import { CertificateEntity } from './certificate.entity.js';
import { expiryOf } from './expiry.rule.js';

/** Draws up certificates with the holder's name of that day. */
@Injectable()
export class CertificateIssuing {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly courses: Courses,
    private readonly enrolments: Enrolments,
    private readonly numbers: CertificateNumbers,
    private readonly history: CertificateHistory,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Safe to call as often as one likes: a unique index keeps an enrolment at one certificate. */
  issue(completion: DomainEvents['course.completed']): Promise<void> {
    return this.database.transaction(async () => {
      const { enrolmentId, courseId } = completion;
      if (await this.database.manager.existsBy(CertificateEntity, { enrolmentId })) return;
      const certificate = await this.draft(completion);
      if (!(await this.numbers.insert(certificate))) return;
      const { id: certificateId, personId, issuedAt } = certificate;
      await this.history.tell('certificate.issued', { certificateId, personId, courseId });
      await this.history.note(certificate, { deed: 'issued', at: issuedAt }, { enrolmentId, courseId });
    });
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
}
