import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { Notices } from './notices.service.js';

/** Whoever did not agree learns of it here, and how to end it. */
@ReactsTo('care.consented')
@Injectable()
export class TellWhenCareConsented implements Reaction<'care.consented'> {
  constructor(private readonly notices: Notices) {}

  react = ({ consentId, personId, helperName }: DomainEvents['care.consented']): Promise<void> =>
    this.notices.tell([
      {
        personId,
        kind: 'care-consented',
        facts: { helper: helperName },
        href: '/ho-so',
        sourceKey: `care-consented:${consentId}`,
      },
    ]);
}
