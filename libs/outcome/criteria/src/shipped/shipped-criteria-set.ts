import type { TargetGroup } from '@hvs/contracts';

/** A criteria set that comes with the product. `document` is data and passes the same reading as one typed by a person. */
export interface ShippedCriteriaSet {
  targetGroup: TargetGroup;
  version: number;
  /** Vietnamese, as shown on screens. */
  title: string;
  /** First day on which it judges, `YYYY-MM-DD`. */
  inForceFrom: string;
  document: unknown;
}
