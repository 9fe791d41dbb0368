import type { UnitView } from '@hvs/foundation/units';
import type { MadeUpPerson } from './population/index.js';

/** A made-up person once the register holds them. */
export interface SeededPerson extends MadeUpPerson {
  id: string;
  communeId: string;
  hamletId: string;
}

/** The commune that the seed established. */
export interface SeededCommune {
  commune: UnitView;
  hamlets: UnitView[];
}
