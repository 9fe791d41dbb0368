import { Injectable } from '@nestjs/common';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { FullPasses } from './full-passes.js';

/** A large import tells of itself and not of its people: one pass judges them sooner than as many checks. */
@ReactsTo('register-import.finished')
@Injectable()
export class CheckEveryoneWhenRegisterImportFinished implements Reaction<'register-import.finished'> {
  constructor(private readonly passes: FullPasses) {}

  react = async (): Promise<void> => {
    await this.passes.startBecause('import');
  };
}
