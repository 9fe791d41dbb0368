import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { Rates } from './rates.service.js';

@ReactsTo('confirmation.recorded')
@Injectable()
export class RecountWhenConfirmationRecorded implements Reaction<'confirmation.recorded'> {
  constructor(private readonly rates: Rates) {}

  react = async ({ personId, hamletId }: DomainEvents['confirmation.recorded']): Promise<void> => {
    await this.rates.requestRecountFor(personId, hamletId);
  };
}
