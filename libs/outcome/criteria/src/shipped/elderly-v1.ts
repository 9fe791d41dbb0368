import { IN_FORCE_FROM, practicesSeen, PROPOSAL, SAFE_ONLINE, VNEID_LEVEL_2 } from './parts.js';
import type { ShippedCriteriaSet } from './shipped-criteria-set.js';

/**
 * Older people: the course, or three practices at home that a helper has seen, and VNeID. From 80 years, or with a
 * severe disability, two practices at home are enough.
 */
export const ELDERLY_V1: ShippedCriteriaSet = {
  targetGroup: 'elderly',
  version: 1,
  title: 'Tiêu chí phổ cập kỹ năng số cho người cao tuổi (đề xuất của xã)',
  combining: 'sufficient',
  basis: PROPOSAL,
  inForceFrom: IN_FORCE_FROM,
  document: {
    key: 'pho-cap-nguoi-cao-tuoi',
    kind: 'exemption',
    reasons: ['severe-disability', 'over-age'],
    overAge: 80,
    otherwise: {
      key: 'cach-thong-thuong',
      kind: 'all',
      of: [
        { key: 'biet-giu-an-toan', kind: 'any', of: [SAFE_ONLINE, practicesSeen('thuc-hanh-tai-nha', 3)] },
        VNEID_LEVEL_2,
      ],
    },
    easier: practicesSeen('thuc-hanh-nhe-tai-nha', 2),
  },
};
