import { Inject, Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import type { Clock } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Courses } from '@hvs/study/courses';
import { CertificateIssuing } from './certificate-issuing.js';
import { CertificateReader } from './certificate-reader.js';
import { CertificateEntity } from './certificate.entity.js';
import { type CertificateCheck, type CertificateRow, certificateRowOf } from './certificate.view.js';

/** Certificates: issued once per completed enrolment, checked by anyone who has the number. */
@Injectable()
export class Certificates {
  constructor(
    private readonly database: Database,
    private readonly courses: Courses,
    private readonly reader: CertificateReader,
    private readonly issuing: CertificateIssuing,
    @Inject(CLOCK) private readonly clock: Clock,
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
    return (await this.reader.byNumber(typedNumber)).check;
  }

  /** The certificates of a person, newest first. */
  async of(personId: string): Promise<CertificateRow[]> {
    const found = await this.database.manager.find(CertificateEntity, {
      where: { personId },
      order: { issuedAt: 'DESC', id: 'DESC' },
    });
    const now = this.clock.now();
    return Promise.all(
      found.map(async (each) => certificateRowOf(each, await this.courses.version(each.courseVersionId), now)),
    );
  }
}
