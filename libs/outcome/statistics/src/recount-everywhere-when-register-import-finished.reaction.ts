import { Injectable } from '@nestjs/common';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { Rates } from './rates.service.js';

/** A large import tells of itself and not of each person, so any hamlet may hold others than before. */
@ReactsTo('register-import.finished')
@Injectable()
export class RecountEverywhereWhenRegisterImportFinished implements Reaction<'register-import.finished'> {
  constructor(private readonly rates: Rates) {}

  react = async (): Promise<void> => {
    await this.rates.requestRecountEverywhere();
  };
}
