import { IN_FORCE_FROM, PROPOSAL, PUBLIC_SERVICES, SAFE_ONLINE, VNEID_LEVEL_2 } from './parts.js';
import type { ShippedCriteriaSet } from './shipped-criteria-set.js';

/** Residents: both courses, a VNeID account of level 2, of age. Easier paths are in the sets that are sufficient. */
export const RESIDENT_V1: ShippedCriteriaSet = {
  targetGroup: 'resident',
  version: 1,
  title: 'Tiêu chí phổ cập kỹ năng số cho người dân (đề xuất của xã)',
  combining: 'required',
  basis: PROPOSAL,
  inForceFrom: IN_FORCE_FROM,
  document: {
    key: 'pho-cap-nguoi-dan',
    kind: 'all',
    of: [SAFE_ONLINE, PUBLIC_SERVICES, VNEID_LEVEL_2, { key: 'tu-18-tuoi', kind: 'age-between', from: 18 }],
  },
};
