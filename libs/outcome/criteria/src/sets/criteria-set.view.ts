import type { TargetGroup } from '@hvs/contracts';
import type { Basis, Combining, CriteriaSetDocument } from './set-document.rule.js';

/** Worked out from dates alone: `in-force` is the newest of its group whose day has come. */
export type CriteriaSetState = 'coming' | 'in-force' | 'replaced';

/** A criteria set in a list. `author` and `approvedBy` are names; null for the sets that come with the product. */
export interface CriteriaSetCard {
  id: string;
  targetGroup: TargetGroup;
  version: number;
  title: string;
  combining: Combining;
  basis: Basis;
  /** First day on which it judges, `YYYY-MM-DD`. */
  inForceFrom: string;
  state: CriteriaSetState;
  author: string | null;
  approvedBy: string | null;
  approvedAt: Date | null;
}

/** A criteria set with its text. */
export interface CriteriaSetView extends CriteriaSetCard {
  document: CriteriaSetDocument;
}
