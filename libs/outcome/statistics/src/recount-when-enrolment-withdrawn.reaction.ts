import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { Rates } from './rates.service.js';

@ReactsTo('enrolment.withdrawn')
@Injectable()
export class RecountWhenEnrolmentWithdrawn implements Reaction<'enrolment.withdrawn'> {
  constructor(private readonly rates: Rates) {}

  react = async ({ personId, hamletId }: DomainEvents['enrolment.withdrawn']): Promise<void> => {
    await this.rates.requestRecountFor(personId, hamletId);
  };
}
