import { Injectable } from '@nestjs/common';
import { bytesOfCertificateCode, fragmentOf, signedMessage } from '@hvs/contracts';
import { DomainError, todayIn, VIETNAM } from '@hvs/kernel';
import { Config } from '@hvs/platform/config';
import { CertificateReader, changedAtOf, type ReadCertificate } from '../certificate-reader.js';
import { CertificateKeys } from '../keys/certificate-keys.js';
import { certificatePdf, type Paper } from './certificate-pdf.js';

/** A file to keep or print. Its name holds the number alone. */
export interface CertificateFile {
  name: string;
  content: Uint8Array;
}

/** Draws certificates as PDF whenever somebody asks: the same facts give the same bytes, so none is kept. */
@Injectable()
export class CertificatePapers {
  constructor(
    private readonly reader: CertificateReader,
    private readonly keys: CertificateKeys,
    private readonly config: Config,
  ) {}

  /**
   * The PDF of one's own certificate.
   * @throws DomainError `certificate.not-found` also for another person's, `certificate.no-paper`
   */
  async own(personId: string, number: string): Promise<CertificateFile> {
    return this.draw(await this.reader.ownByNumber(personId, number));
  }

  /** @throws DomainError `certificate.no-paper` for one that was revoked or replaced: nobody should print it again */
  async draw(read: ReadCertificate): Promise<CertificateFile> {
    const { status, number } = read.check;
    if (status === 'revoked' || status === 'replaced') throw new DomainError('certificate.no-paper');
    return { name: `giay-chung-nhan-${number}.pdf`, content: await certificatePdf(this.paperOf(read)) };
  }

  private paperOf({ certificate, check }: ReadCertificate): Paper {
    const checkAddress = `${this.config.publicUrl}/xac-minh/${check.number}`;
    const bytes = bytesOfCertificateCode({
      number: check.number,
      keyId: this.keys.current.keyId,
      holderName: check.holderName,
      courseTitle: check.courseTitle,
      issuedOn: todayIn(VIETNAM, check.issuedAt),
      expiresOn: check.expiresAt ? todayIn(VIETNAM, check.expiresAt) : null,
      scorePercent: check.scorePercent,
      supervised: check.supervised,
    });
    const signature = this.keys.sign(signedMessage(check.number, bytes));
    return {
      check,
      checkAddress,
      qrAddress: `${checkAddress}#${fragmentOf(bytes, signature)}`,
      changedAt: changedAtOf(certificate),
    };
  }
}
