/** How many of those who meet the criteria now would go on meeting them by a draft. */
export interface PreviewedLosses {
  lose: number;
  stayMet: number;
}

/** What a draft takes away, and how much care its approval asks for. */
export interface Losses {
  losing: number;
  /** Share of those who meet now, in whole percent, 0-100. */
  percent: number;
  /** `none`: approve; `held`: only with a reason; `grave`: the number of people must be typed, too. */
  weight: 'none' | 'held' | 'grave';
}

/** Shares from which an approval is held; our own rule, as no text of the movement names one. */
const HELD_FROM = 0.1;
const GRAVE_FROM = 0.5;

/** Weighs what a preview found. Whoever meets nothing now has nothing to lose. */
export function weighLosses({ lose, stayMet }: PreviewedLosses): Losses {
  const meetNow = lose + stayMet;
  const share = meetNow === 0 ? 0 : lose / meetNow;
  const weight = share >= GRAVE_FROM ? 'grave' : share >= HELD_FROM ? 'held' : 'none';
  return { losing: lose, percent: Math.round(share * 100), weight };
}
