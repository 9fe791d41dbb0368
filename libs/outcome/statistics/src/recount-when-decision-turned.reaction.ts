import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { Rates } from './rates.service.js';

@ReactsTo('decision.turned')
@Injectable()
export class RecountWhenDecisionTurned implements Reaction<'decision.turned'> {
  constructor(private readonly rates: Rates) {}

  react = async ({ personId, hamletId }: DomainEvents['decision.turned']): Promise<void> => {
    await this.rates.requestRecountFor(personId, hamletId);
  };
}
