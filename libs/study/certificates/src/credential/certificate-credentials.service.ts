import { Injectable } from '@nestjs/common';
import { DomainError } from '@hvs/kernel';
import { Config } from '@hvs/platform/config';
import { CertificateReader, changedAtOf, type ReadCertificate } from '../certificate-reader.js';
import { CertificateKeys } from '../keys/certificate-keys.js';
import type { CertificateFile } from '../pdf/certificate-papers.service.js';
import { signCredential } from './data-integrity.js';
import { openBadgeOf } from './open-badge.js';
import { placeOf } from './status-list.rule.js';
import { StatusLists } from './status-lists.service.js';

/** Certificates as signed Open Badges, for programs of others. Made when asked for, never kept. */
@Injectable()
export class CertificateCredentials {
  constructor(
    private readonly reader: CertificateReader,
    private readonly lists: StatusLists,
    private readonly keys: CertificateKeys,
    private readonly config: Config,
  ) {}

  /**
   * One's own certificate as a JSON file.
   * @throws DomainError `certificate.not-found` also for another person's, `certificate.no-paper` when it was revoked
   */
  async own(personId: string, number: string): Promise<CertificateFile> {
    const read = await this.reader.ownByNumber(personId, number);
    const { status } = read.check;
    if (status === 'revoked' || status === 'replaced') throw new DomainError('certificate.no-paper');
    const content = Buffer.from(`${JSON.stringify(await this.sign(read), null, 2)}\n`, 'utf8');
    return { name: `giay-chung-nhan-${read.check.number}.json`, content };
  }

  private sign({ certificate, course, check }: ReadCertificate): Promise<object> {
    const { list, index } = placeOf(Number(certificate.statusIndex));
    const badge = openBadgeOf(check, {
      publicUrl: this.config.publicUrl,
      issuer: this.keys.did,
      course,
      status: { listAddress: this.lists.addressOf(list), index },
    });
    return signCredential(badge, this.keys, changedAtOf(certificate));
  }
}
