import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { Rates } from './rates.service.js';

/** It may have been the evidence that told the level of a VNeID account. */
@ReactsTo('evidence.corrected')
@Injectable()
export class RecountWhenEvidenceCorrected implements Reaction<'evidence.corrected'> {
  constructor(private readonly rates: Rates) {}

  react = async ({ personId }: DomainEvents['evidence.corrected']): Promise<void> => {
    await this.rates.requestRecountFor(personId);
  };
}
