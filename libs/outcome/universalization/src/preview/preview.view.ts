import type { TargetGroup } from '@hvs/contracts';
import type { Effect, EffectCounts } from './effects.rule.js';

/** One person of a sample. */
export interface SampledPerson {
  personId: string;
  fullName: string;
  birthYear: number;
  hamletName: string;
}

/** How many people a draft would let gain, lose or keep what the criteria in force find. */
export interface PreviewView extends EffectCounts {
  id: string;
  draftId: string;
  targetGroup: TargetGroup;
  state: 'waiting' | 'running' | 'done' | 'failed';
  checkedCount: number;
  /** People of the register when it began. */
  totalCount: number;
  /** Of those not met: people of whom it cannot be told. */
  cannotTell: number;
  /** Hamlets within the reader's jurisdiction, in their order. */
  byHamlet: (EffectCounts & { hamletId: string; name: string })[];
  /** A person in several groups counts in each. */
  byGroup: (EffectCounts & { targetGroup: TargetGroup })[];
  /** At most five people of each effect, within the reader's jurisdiction. */
  samples: Record<Effect, SampledPerson[]>;
  requestedAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
}
