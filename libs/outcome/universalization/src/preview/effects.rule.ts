/** What a draft would do to a person whom its set would judge. What cannot be told counts as not met. */
export const EFFECTS = ['gain', 'lose', 'stayMet', 'stayNotMet'] as const;

export type Effect = (typeof EFFECTS)[number];

/** Numbers of people. */
export type EffectCounts = Record<Effect, number>;

/** What a preview has counted: of everybody seen so far, or of some people. Keys are ids of hamlets and names of groups. */
export interface Effects {
  counts: EffectCounts;
  cannotTell: number;
  byHamlet: Record<string, EffectCounts>;
  byGroup: Record<string, EffectCounts>;
  /** Ids of people. */
  samples: Partial<Record<Effect, string[]>>;
}

export const NO_EFFECTS: Effects = { counts: none(), cannotTell: 0, byHamlet: {}, byGroup: {}, samples: {} };

/** Both together; of each effect at most `sampleSize` people are kept as examples. */
export function addEffects(one: Effects, other: Effects, sampleSize: number): Effects {
  return {
    counts: sum(one.counts, other.counts),
    cannotTell: one.cannotTell + other.cannotTell,
    byHamlet: sumByKey(one.byHamlet, other.byHamlet),
    byGroup: sumByKey(one.byGroup, other.byGroup),
    samples: Object.fromEntries(
      EFFECTS.map((effect) => [
        effect,
        [...(one.samples[effect] ?? []), ...(other.samples[effect] ?? [])].slice(0, sampleSize),
      ]),
    ),
  };
}

/** Nobody. */
export function none(): EffectCounts {
  return { gain: 0, lose: 0, stayMet: 0, stayNotMet: 0 };
}

function sum(one: EffectCounts, other: EffectCounts): EffectCounts {
  return {
    gain: one.gain + other.gain,
    lose: one.lose + other.lose,
    stayMet: one.stayMet + other.stayMet,
    stayNotMet: one.stayNotMet + other.stayNotMet,
  };
}

function sumByKey(
  one: Record<string, EffectCounts>,
  other: Record<string, EffectCounts>,
): Record<string, EffectCounts> {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Object.fromEntries(keys.map((key) => [key, sum(one[key] ?? none(), other[key] ?? none())]));
}
