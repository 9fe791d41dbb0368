import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { CertificateNotices } from './certificate-notices.js';

@ReactsTo('certificate.revoked')
@Injectable()
export class TellWhenCertificateRevoked implements Reaction<'certificate.revoked'> {
  constructor(private readonly notices: CertificateNotices) {}

  react = (fact: DomainEvents['certificate.revoked']): Promise<void> => this.notices.tellOfRevocation(fact);
}
