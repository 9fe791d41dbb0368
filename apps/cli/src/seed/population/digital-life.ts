import type { Disability } from './population.types.js';
import type { Random } from './random.js';

export interface DigitalLife {
  vneidLevel: 0 | 1 | 2;
  hasSmartphone: boolean;
  hasPhone: boolean;
}

/** Chances from an age on, until the next row. A smartphone is certain with VNeID level 2; its column holds for the others. */
interface AgeBand {
  from: number;
  level2: number;
  level1: number;
  smartphone: number;
  plainPhone: number;
}

/** An account is open to citizens from 14 (Decree 69/2024/NĐ-CP); registration of younger children is left out. */
const BANDS: readonly AgeBand[] = [
  { from: 80, level2: 0.06, level1: 0.05, smartphone: 0.06, plainPhone: 0.4 },
  { from: 70, level2: 0.27, level1: 0.12, smartphone: 0.2, plainPhone: 0.65 },
  { from: 60, level2: 0.52, level1: 0.15, smartphone: 0.42, plainPhone: 0.8 },
  { from: 40, level2: 0.66, level1: 0.13, smartphone: 0.7, plainPhone: 0.9 },
  { from: 18, level2: 0.73, level1: 0.11, smartphone: 0.9, plainPhone: 0.8 },
  { from: 14, level2: 0.4, level1: 0.2, smartphone: 0.65, plainPhone: 0.3 },
  { from: 10, level2: 0, level1: 0, smartphone: 0.25, plainPhone: 0.08 },
  { from: 0, level2: 0, level1: 0, smartphone: 0, plainPhone: 0 },
];

/** Draws the VNeID level first and the devices to fit it. */
export function drawDigitalLife(random: Random, age: number): DigitalLife {
  const band = BANDS.find(({ from }) => age >= from) as AgeBand;
  const draw = random.next();
  const vneidLevel = draw < band.level2 ? 2 : draw < band.level2 + band.level1 ? 1 : 0;
  const hasSmartphone = vneidLevel === 2 || random.chance(band.smartphone);
  const hasPhone = hasSmartphone || random.chance(band.plainPhone);
  return { vneidLevel, hasSmartphone, hasPhone };
}

/** Draws a disability: rare in childhood, one in eight among the very old, three in ten of them severe. */
export function drawDisability(random: Random, age: number): Disability {
  const share = age < 18 ? 0.013 : age < 60 ? 0.028 : age < 75 ? 0.08 : 0.15;
  if (!random.chance(share)) {
    return 'none';
  }
  return random.chance(0.3) ? 'severe' : 'mild';
}
