import type { TargetGroup } from '@hvs/contracts';

/** A target group, or everyone: each person once, whatever groups they are in. */
export type RateGroup = TargetGroup | 'everyone';

/**
 * One rate's parts: whole numbers of people. `population` counts the register (present or away, not accounts); the
 * others are numerators over it. `universalized` and `confirmed` are counted apart.
 */
export interface RateCell {
  targetGroup: RateGroup;
  population: number;
  enrolled: number;
  universalized: number;
  confirmed: number;
}

export interface HamletRates {
  hamletId: string;
  name: string;
  /** In the order of `groups`; empty while the hamlet was never counted. */
  cells: RateCell[];
}

export interface RatesView {
  /** When the newest of the cells was counted; null while nothing was. */
  countedAt: Date | null;
  groups: RateGroup[];
  hamlets: HamletRates[];
  /** The cells of all hamlets together. */
  total: RateCell[];
}
