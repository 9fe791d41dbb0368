import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { DomainError } from '@hvs/kernel';
import { Database } from '@hvs/platform/database';
import { Units } from '@hvs/foundation/units';
import { Courses } from '@hvs/study/courses';
import { CertificateIssuing } from './certificate-issuing.js';
import { readCertificateNumber } from './certificate-number.js';
import { CertificateEntity } from './certificate.entity.js';
import {
  type CertificateCheck,
  certificateCheckOf,
  type CertificateRow,
  certificateRowOf,
} from './certificate.view.js';

/** Certificates: issued once per completed enrolment, checked by anyone who has the number. */
@Injectable()
export class Certificates {
  constructor(
    private readonly database: Database,
    private readonly units: Units,
    private readonly courses: Courses,
    private readonly issuing: CertificateIssuing,
  ) {}

  /** Issues the certificate of a completed course. For an enrolment that has one already it does nothing. */
  issue(completion: DomainEvents['course.completed']): Promise<void> {
    return this.issuing.issue(completion);
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
    const commune = await this.units.find(certificate.communeId);
    return certificateCheckOf(certificate, course, commune?.name ?? '');
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
}
