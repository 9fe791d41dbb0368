import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { CertificateNotices } from './certificate-notices.js';

@ReactsTo('certificate.replaced')
@Injectable()
export class TellWhenCertificateReplaced implements Reaction<'certificate.replaced'> {
  constructor(private readonly notices: CertificateNotices) {}

  react = (fact: DomainEvents['certificate.replaced']): Promise<void> => this.notices.tellOfReplacement(fact);
}
