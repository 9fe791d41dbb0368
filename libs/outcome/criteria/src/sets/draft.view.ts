import type { TargetGroup } from '@hvs/contracts';
import type { CriteriaProblem } from '../language/criterion.js';
import type { Losses } from './losses.rule.js';
import type { CriteriaSetDocument } from './set-document.rule.js';

/** `submitted`: waits for a second person. `approved`: has become a set and changes no more. */
export type DraftState = 'draft' | 'submitted' | 'approved';

/** A draft in a list. Names are those of people with accounts; null when it came with the product. */
export interface DraftCard {
  id: string;
  targetGroup: TargetGroup;
  title: string;
  revision: number;
  state: DraftState;
  /** True while it holds no criterion. */
  isEmpty: boolean;
  author: string | null;
  changedBy: string | null;
  changedAt: Date;
  returnedReason: string | null;
}

/** The newest preview of a draft. */
export interface LatestPreview {
  id: string;
  state: 'waiting' | 'running' | 'done' | 'failed';
  /** True when it was made of exactly the text the draft holds now, and no set was approved since. */
  isCurrent: boolean;
  checkedCount: number;
  totalCount: number;
  finishedAt: Date | null;
}

/** A draft with all that an editor needs. */
export interface DraftView extends DraftCard {
  /** What was typed, faulty or not. */
  document: unknown;
  /** The document as it was understood; null while the slot is empty or anything is wrong. */
  readable: CriteriaSetDocument | null;
  problems: CriteriaProblem[];
  latestPreview: LatestPreview | null;
  /** What it would take away, by a finished preview of exactly this text. */
  losses: Losses | null;
  /** True when the reader may approve it: it waits, and someone else wrote and last changed it. */
  mayApprove: boolean;
  /** The set it has become. */
  criteriaSetId: string | null;
}
