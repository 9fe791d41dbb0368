import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { Rates } from './rates.service.js';

@ReactsTo('decision.turned')
@Injectable()
export class RecountWhenDecisionTurned implements Reaction<'decision.turned'> {
  constructor(private readonly rates: Rates) {}

  /** After a full pass every hamlet is recounted once, not once for each of its people. */
  react = async ({ personId, hamletId, passId }: DomainEvents['decision.turned']): Promise<void> => {
    if (passId) return;
    await this.rates.requestRecountFor(personId, hamletId);
  };
}
