import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { Rates } from './rates.service.js';

@ReactsTo('confirmation.withdrawn')
@Injectable()
export class RecountWhenConfirmationWithdrawn implements Reaction<'confirmation.withdrawn'> {
  constructor(private readonly rates: Rates) {}

  react = async ({ personId, hamletId }: DomainEvents['confirmation.withdrawn']): Promise<void> => {
    await this.rates.requestRecountFor(personId, hamletId);
  };
}
