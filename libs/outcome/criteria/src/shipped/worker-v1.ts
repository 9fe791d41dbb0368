import { IN_FORCE_FROM, NATIONAL_CERTIFICATE, PROPOSAL, PUBLIC_SERVICES, SAFE_ONLINE, VNEID_LEVEL_2 } from './parts.js';
import type { ShippedCriteriaSet } from './shipped-criteria-set.js';

/** Workers in enterprises: two of four ways, since many learn at work, and a VNeID account of level 2. */
export const WORKER_V1: ShippedCriteriaSet = {
  targetGroup: 'worker',
  version: 1,
  title: 'Tiêu chí phổ cập kỹ năng số cho người lao động (đề xuất của xã)',
  combining: 'required',
  basis: PROPOSAL,
  inForceFrom: IN_FORCE_FROM,
  document: {
    key: 'pho-cap-nguoi-lao-dong',
    kind: 'all',
    of: [
      {
        key: 'hai-trong-bon-cach',
        kind: 'at-least',
        count: 2,
        of: [
          SAFE_ONLINE,
          PUBLIC_SERVICES,
          {
            key: 'danh-sach-noi-lam-viec',
            kind: 'organisation-list',
            list: 'work',
            minimumProvenance: 'observed',
          },
          NATIONAL_CERTIFICATE,
        ],
      },
      VNEID_LEVEL_2,
    ],
  },
};
