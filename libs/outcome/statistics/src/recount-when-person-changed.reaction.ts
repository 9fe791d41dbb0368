import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { Rates } from './rates.service.js';

@ReactsTo('person.changed')
@Injectable()
export class RecountWhenPersonChanged implements Reaction<'person.changed'> {
  constructor(private readonly rates: Rates) {}

  react = async ({ hamletId, formerHamletId }: DomainEvents['person.changed']): Promise<void> => {
    await this.rates.requestRecount(formerHamletId ? [hamletId, formerHamletId] : [hamletId]);
  };
}
