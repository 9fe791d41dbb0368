import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { People } from '@hvs/foundation/people';
import { Courses } from '@hvs/study/courses';
import { CertificateHistory } from '../certificate-history.js';
import { CertificateReader } from '../certificate-reader.js';
import { statusOf } from '../certificate.view.js';
import { type CertificateFile, CertificatePapers } from '../pdf/certificate-papers.service.js';
import { DeskRows, type FoundCertificate } from './desk-rows.js';
import type { DeskCertificate, DeskPage, DeskRow, DeskSearch } from './desk.view.js';

/** What administrators see of the certificates of their people. What they do with them: `CertificateDeeds`. */
@Injectable()
export class CertificateDesk {
  constructor(
    private readonly rows: DeskRows,
    private readonly reader: CertificateReader,
    private readonly history: CertificateHistory,
    private readonly papers: CertificatePapers,
    private readonly people: People,
    private readonly courses: Courses,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Certificates within the jurisdiction, newest first. */
  async search(actor: Actor, search: DeskSearch): Promise<DeskPage> {
    const { rows, nextAfter } = await this.rows.page(actor, search, this.clock.now());
    return { rows: await Promise.all(rows.map((row) => this.shown(row))), nextAfter };
  }

  /** One certificate with its history. @throws DomainError `certificate.not-found` also beyond the jurisdiction */
  async one(actor: Actor, number: string): Promise<DeskCertificate> {
    const { certificate, hamletName } = await this.rows.find(actor, number, false);
    const { check } = await this.reader.read(certificate);
    const holder = await this.people.find(certificate.personId);
    return {
      ...check,
      hamletName,
      registerName: holder?.fullName ?? certificate.holderName,
      doubtedAt: certificate.doubtedAt,
      history: await this.history.of(certificate.id),
    };
  }

  /** Its PDF. @throws DomainError `certificate.not-found`, `certificate.no-paper` */
  async paper(actor: Actor, number: string): Promise<CertificateFile> {
    const { certificate } = await this.rows.find(actor, number, false);
    return this.papers.draw(await this.reader.read(certificate));
  }

  private async shown(row: FoundCertificate): Promise<DeskRow> {
    const course = await this.courses.version(row.courseVersionId);
    const { number, holderName, hamletName, issuedAt, expiresAt, doubtedAt } = row;
    const status = statusOf(row, this.clock.now());
    return {
      number,
      holderName,
      hamletName,
      issuedAt,
      expiresAt,
      status,
      courseSlug: course.slug,
      courseTitle: course.title.vi,
      doubted: doubtedAt !== null,
    };
  }
}
