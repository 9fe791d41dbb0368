import { Module } from '@nestjs/common';
import { CriteriaSets } from './sets/criteria-sets.js';

/** The criteria: the language they are written in, and the versioned sets that are. */
@Module({ providers: [CriteriaSets], exports: [CriteriaSets] })
export class CriteriaModule {}
