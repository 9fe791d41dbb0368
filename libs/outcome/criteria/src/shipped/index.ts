import { DISABLED_V1 } from './disabled-v1.js';
import { ELDERLY_V1 } from './elderly-v1.js';
import { OFFICIAL_V1 } from './official-v1.js';
import { RESIDENT_V1 } from './resident-v1.js';
import type { ShippedCriteriaSet } from './shipped-criteria-set.js';
import { STUDENT_V1 } from './student-v1.js';
import { WORKER_V1 } from './worker-v1.js';

export { SHIPPED_DRAFTS } from './decision-757-drafts.js';

/** Every criteria set that comes with the product. A set that was ever in force stays in this list unchanged. */
export const SHIPPED_CRITERIA_SETS: readonly ShippedCriteriaSet[] = [
  OFFICIAL_V1,
  STUDENT_V1,
  WORKER_V1,
  RESIDENT_V1,
  ELDERLY_V1,
  DISABLED_V1,
];
