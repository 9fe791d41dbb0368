import { Injectable } from '@nestjs/common';
import type { CompilableSet } from '@hvs/outcome/criteria';
import { judgeRange } from './judge-range.sql.js';

/** The statement of a pass, compiled once for the sets in force and the day. */
@Injectable()
export class CompiledStatements {
  private key = '';
  private statement = '';

  for(sets: readonly CompilableSet[], day: string): string {
    const key = [day, ...sets.map(({ id }) => id)].join(' ');
    if (key !== this.key) {
      this.statement = judgeRange(sets, day);
      this.key = key;
    }
    return this.statement;
  }
}
