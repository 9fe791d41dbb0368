import { Inject, Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import type { Clock } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Courses } from '@hvs/study/courses';
import { Between, IsNull, MoreThan } from 'typeorm';
import { CertificateHistory } from './certificate-history.js';
import { CertificateIssuing } from './certificate-issuing.js';
import { CertificateReader } from './certificate-reader.js';
import { CertificateEntity } from './certificate.entity.js';
import {
  type CertificateCheck,
  type CertificateRow,
  certificateRowOf,
  type EndingCertificate,
} from './certificate.view.js';

/** Read at once where all that end are gone through. */
const SOME = 500;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** Certificates: issued once per completed enrolment, checked by anyone who has the number. */
@Injectable()
export class Certificates {
  constructor(
    private readonly database: Database,
    private readonly courses: Courses,
    private readonly reader: CertificateReader,
    private readonly history: CertificateHistory,
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

  /** Certificates that end in this time and still count until then, some at a time. */
  async *endingBetween(from: Date, to: Date): AsyncGenerator<EndingCertificate[]> {
    let after = FIRST_ID;
    for (;;) {
      const some = await this.database.manager.find(CertificateEntity, {
        where: { expiresAt: Between(from, to), revokedAt: IsNull(), replacedAt: IsNull(), id: MoreThan(after) },
        order: { id: 'ASC' },
        take: SOME,
      });
      const last = some.at(-1);
      if (!last) return;
      yield await Promise.all(some.map((each) => this.endingOf(each)));
      after = last.id;
    }
  }

  /**
   * A regrade took the pass of an enrolment away: its certificate is put before an administrator. It is not revoked by
   * itself, as the learner did nothing wrong. A pass that came back clears the doubt.
   */
  followRegrade({ enrolmentId, passedAfter }: { enrolmentId: string; passedAfter: boolean }): Promise<void> {
    return this.database.transaction(async () => {
      const certificate = await this.database.manager.findOneBy(CertificateEntity, {
        enrolmentId,
        revokedAt: IsNull(),
        replacedAt: IsNull(),
      });
      if (!certificate || passedAfter === (certificate.doubtedAt === null)) return;
      const at = this.clock.now();
      await this.database.manager.update(
        CertificateEntity,
        { id: certificate.id },
        { doubtedAt: passedAfter ? null : at },
      );
      await this.history.note(certificate, { deed: passedAfter ? 'doubt-cleared' : 'doubted', at });
    });
  }

  private async endingOf({
    id,
    personId,
    number,
    courseVersionId,
    expiresAt,
  }: CertificateEntity): Promise<EndingCertificate> {
    const { title } = await this.courses.version(courseVersionId);
    return { certificateId: id, personId, number, courseTitle: title.vi, expiresAt: expiresAt ?? new Date(0) };
  }
}
