import { RESIDENT_V1 } from './resident-v1.js';
import type { ShippedCriteriaSet } from './shipped-criteria-set.js';

/** Every criteria set that comes with the product. A set that was ever in force stays in this list unchanged. */
export const SHIPPED_CRITERIA_SETS: readonly ShippedCriteriaSet[] = [RESIDENT_V1];
