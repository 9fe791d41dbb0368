import { IN_FORCE_FROM, practicesSeen, PROPOSAL, PUBLIC_SERVICES, SAFE_ONLINE, VNEID_LEVEL_2 } from './parts.js';
import type { ShippedCriteriaSet } from './shipped-criteria-set.js';

/**
 * Disabled people: one of the courses or three practices at home, and VNeID. With a severe disability one practice at
 * home, or one class attended, is enough.
 */
export const DISABLED_V1: ShippedCriteriaSet = {
  targetGroup: 'disabled',
  version: 1,
  title: 'Tiêu chí phổ cập kỹ năng số cho người khuyết tật (đề xuất của xã)',
  combining: 'sufficient',
  basis: PROPOSAL,
  inForceFrom: IN_FORCE_FROM,
  document: {
    key: 'pho-cap-nguoi-khuyet-tat',
    kind: 'exemption',
    reasons: ['severe-disability'],
    otherwise: {
      key: 'cach-thong-thuong',
      kind: 'all',
      of: [
        {
          key: 'mot-trong-ba-cach',
          kind: 'any',
          of: [SAFE_ONLINE, PUBLIC_SERVICES, practicesSeen('thuc-hanh-tai-nha', 3)],
        },
        VNEID_LEVEL_2,
      ],
    },
    easier: {
      key: 'cach-nhe-hon',
      kind: 'any',
      of: [practicesSeen('thuc-hanh-nhe-tai-nha', 1), { key: 'du-mot-buoi-hoc', kind: 'attendance', times: 1 }],
    },
  },
};
