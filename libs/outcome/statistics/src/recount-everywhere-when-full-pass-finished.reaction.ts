import { Injectable } from '@nestjs/common';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { Rates } from './rates.service.js';

/** Groups begin and end by the calendar, without any other word of it: every hamlet is counted once a night. */
@ReactsTo('full-pass.finished')
@Injectable()
export class RecountEverywhereWhenFullPassFinished implements Reaction<'full-pass.finished'> {
  constructor(private readonly rates: Rates) {}

  react = async (): Promise<void> => {
    await this.rates.requestRecountEverywhere();
  };
}
