import { Inject, Injectable } from '@nestjs/common';
import { type DomainEvents, RENEWAL_DAYS } from '@hvs/contracts';
import { type Clock, todayIn, VIETNAM } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Certificates } from '@hvs/study/certificates';
import { type NewNotice, Notices } from './notices.service.js';

/** A machine that was switched off for weeks still tells that a certificate has ended. */
const LATE_DAYS = 30;
const DAY_MS = 86_400_000;

const pageOf = (number: string): string => `/giay-chung-nhan/${number}`;

/** Tells people what became of their certificates. */
@Injectable()
export class CertificateNotices {
  constructor(
    private readonly certificates: Certificates,
    private readonly notices: Notices,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async tellOfRevocation({ personId, number, certificateId }: DomainEvents['certificate.revoked']): Promise<void> {
    const { courseTitle: course, revocationReason: reason } = await this.certificates.check(number);
    if (!reason) return;
    const sourceKey = `certificate-revoked:${certificateId}`;
    const facts = { course, reason };
    await this.notices.tell([{ personId, kind: 'certificate-revoked', facts, href: pageOf(number), sourceKey }]);
  }

  async tellOfCorrection(fact: DomainEvents['certificate.name-corrected']): Promise<void> {
    const { personId, number, certificateId } = fact;
    const { courseTitle: course, nameCorrectedAt } = await this.certificates.check(number);
    const sourceKey = `certificate-name:${certificateId}:${nameCorrectedAt?.getTime() ?? 0}`;
    await this.notices.tell([
      { personId, kind: 'certificate-name-corrected', facts: { course }, href: pageOf(number), sourceKey },
    ]);
  }

  async tellOfReplacement({ personId, number, certificateId }: DomainEvents['certificate.replaced']): Promise<void> {
    const { courseTitle: course, replacedBy } = await this.certificates.check(number);
    if (!replacedBy) return;
    const facts = { course, number: replacedBy };
    const sourceKey = `certificate-replaced:${certificateId}`;
    await this.notices.tell([{ personId, kind: 'certificate-replaced', facts, href: pageOf(replacedBy), sourceKey }]);
  }

  /** Tells of certificates that end within a month, and of those that have ended. Twice tells nobody twice. */
  async remind(): Promise<void> {
    const now = this.clock.now();
    const later = (days: number) => new Date(now.getTime() + days * DAY_MS);
    await this.remindOf('certificate-expiring', now, later(RENEWAL_DAYS));
    await this.remindOf('certificate-expired', later(-LATE_DAYS), now);
  }

  private async remindOf(kind: 'certificate-expiring' | 'certificate-expired', from: Date, to: Date): Promise<void> {
    for await (const some of this.certificates.endingBetween(from, to)) {
      await this.notices.tell(
        some.map(({ certificateId, personId, number, courseTitle, expiresAt }): NewNotice => {
          const facts = { course: courseTitle, on: todayIn(VIETNAM, expiresAt) };
          return { personId, kind, facts, href: pageOf(number), sourceKey: `${kind}:${certificateId}` };
        }),
      );
    }
  }
}
