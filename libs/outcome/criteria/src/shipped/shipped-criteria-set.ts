import type { CriteriaSetDocument } from '../sets/set-document.rule.js';

/**
 * A criteria set that comes with the product. `document` holds the criterion: data that passes the same reading as one
 * typed by a person. `title` is Vietnamese, as shown on screens.
 */
export interface ShippedCriteriaSet extends Omit<CriteriaSetDocument, 'criterion'> {
  version: number;
  /** First day on which it judges, `YYYY-MM-DD`. */
  inForceFrom: string;
  document: unknown;
}
