import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { Certificates } from './certificates.service.js';

@ReactsTo('quiz.regraded')
@Injectable()
export class DoubtCertificateWhenQuizRegraded implements Reaction<'quiz.regraded'> {
  constructor(private readonly certificates: Certificates) {}

  react = async (regrade: DomainEvents['quiz.regraded']): Promise<void> => {
    if (regrade.passedBefore !== regrade.passedAfter) await this.certificates.followRegrade(regrade);
  };
}
