import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { Rates } from './rates.service.js';

@ReactsTo('enrolment.opened')
@Injectable()
export class RecountWhenEnrolmentOpened implements Reaction<'enrolment.opened'> {
  constructor(private readonly rates: Rates) {}

  react = async ({ personId, hamletId }: DomainEvents['enrolment.opened']): Promise<void> => {
    await this.rates.requestRecountFor(personId, hamletId);
  };
}
