import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { CertificateNotices } from './certificate-notices.js';

@ReactsTo('certificate.name-corrected')
@Injectable()
export class TellWhenCertificateNameCorrected implements Reaction<'certificate.name-corrected'> {
  constructor(private readonly notices: CertificateNotices) {}

  react = (fact: DomainEvents['certificate.name-corrected']): Promise<void> => this.notices.tellOfCorrection(fact);
}
