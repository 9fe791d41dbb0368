import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Units } from '@hvs/foundation/units';
import { Courses, type CourseVersion } from '@hvs/study/courses';
import { readCertificateNumber } from './certificate-number.js';
import { CertificateEntity } from './certificate.entity.js';
import { type CertificateCheck, certificateCheckOf } from './certificate.view.js';

/** A certificate with all that is said of it. Stays inside this domain. */
export interface ReadCertificate {
  certificate: CertificateEntity;
  course: CourseVersion;
  check: CertificateCheck;
}

/** Reads certificates with their course and issuer. */
@Injectable()
export class CertificateReader {
  constructor(
    private readonly database: Database,
    private readonly units: Units,
    private readonly courses: Courses,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The certificate with a number, typed in any case and with or without spaces and dashes.
   * @throws DomainError `certificate.not-found` also for a number whose check sign shows a typing error
   */
  async byNumber(typedNumber: string): Promise<ReadCertificate> {
    const number = readCertificateNumber(typedNumber);
    const certificate = number && (await this.database.manager.findOneBy(CertificateEntity, { number }));
    if (!certificate) throw new DomainError('certificate.not-found');
    return this.read(certificate);
  }

  /** The same, when it is this person's own. @throws DomainError `certificate.not-found` */
  async ownByNumber(personId: string, typedNumber: string): Promise<ReadCertificate> {
    const read = await this.byNumber(typedNumber);
    if (read.certificate.personId !== personId) throw new DomainError('certificate.not-found');
    return read;
  }

  async read(certificate: CertificateEntity): Promise<ReadCertificate> {
    const course = await this.courses.version(certificate.courseVersionId);
    const commune = await this.units.find(certificate.communeId);
    return {
      certificate,
      course,
      check: certificateCheckOf(certificate, course, commune?.name ?? '', this.clock.now()),
    };
  }
}

/** When what is said of a certificate last changed. Papers and credentials bear this time. */
export function changedAtOf(certificate: CertificateEntity): Date {
  const { issuedAt, nameCorrectedAt, revokedAt, replacedAt } = certificate;
  const times = [issuedAt, nameCorrectedAt, revokedAt, replacedAt].flatMap((at) => (at ? at.getTime() : []));
  return new Date(Math.max(...times));
}
