import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { Rates } from './rates.service.js';

/** Among everyone a person counts by the standing of all groups together, which also turns when a group ends. */
@ReactsTo('standing.turned')
@Injectable()
export class RecountWhenStandingTurned implements Reaction<'standing.turned'> {
  constructor(private readonly rates: Rates) {}

  react = async ({ personId, hamletId }: DomainEvents['standing.turned']): Promise<void> => {
    await this.rates.requestRecountFor(personId, hamletId);
  };
}
