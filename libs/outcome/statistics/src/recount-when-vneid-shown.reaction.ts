import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { Rates } from './rates.service.js';

@ReactsTo('evidence.recorded')
@Injectable()
export class RecountWhenVneidShown implements Reaction<'evidence.recorded'> {
  constructor(private readonly rates: Rates) {}

  react = async ({ personId, kind }: DomainEvents['evidence.recorded']): Promise<void> => {
    if (kind === 'vneid-sign-in') await this.rates.requestRecountFor(personId);
  };
}
