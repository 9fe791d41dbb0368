import type { Provenance, TargetGroup } from '@hvs/contracts';
import type { components } from './schema.js';

type Schemas = components['schemas'];

export type CriteriaSetCard = Schemas['CriteriaSetCardDto'];
export type CriteriaSet = Schemas['StoredCriteriaSetDto'];
export type CriteriaSets = Schemas['CriteriaSetsDto'];
export type CriteriaWords = Schemas['CriteriaWordsDto'];
export type CriteriaDraftCard = Schemas['CriteriaDraftCardDto'];
export type CriteriaDraft = Schemas['CriteriaDraftDto'];
export type CriteriaProblem = Schemas['CriteriaProblemDto'];
export type Losses = Schemas['LossesDto'];
export type Vocabulary = Schemas['CriterionVocabularyDto'];
export type CriteriaPreview = Schemas['CriteriaPreviewDto'];
export type EffectCounts = Pick<CriteriaPreview, 'gain' | 'lose' | 'stayMet' | 'stayNotMet'>;
export type SampledPerson = Schemas['SampledPersonDto'];
export type FullPass = Schemas['FullPassDto'];
export type FullPasses = Schemas['FullPassesDto'];

/** One criterion as a person wrote it: anything may be missing or wrong while it is being written. */
export interface CriterionNode {
  key: string;
  kind: string;
  [field: string]: unknown;
}

/** A set document in the shape that the form understands. */
export interface SetDocument {
  title?: string;
  targetGroup?: TargetGroup;
  combining?: CriteriaSetCard['combining'];
  basis?: Partial<CriteriaSetCard['basis']>;
  criterion: CriterionNode | null;
}

export type { Provenance, TargetGroup };
