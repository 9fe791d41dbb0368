import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { Rates } from './rates.service.js';

@ReactsTo('person.registered')
@Injectable()
export class RecountWhenPersonRegistered implements Reaction<'person.registered'> {
  constructor(private readonly rates: Rates) {}

  react = async ({ hamletId, formerHamletId }: DomainEvents['person.registered']): Promise<void> => {
    await this.rates.requestRecount(formerHamletId ? [hamletId, formerHamletId] : [hamletId]);
  };
}
