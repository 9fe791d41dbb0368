import { IN_FORCE_FROM, PROPOSAL, PUBLIC_SERVICES, SAFE_ONLINE, VNEID_LEVEL_2 } from './parts.js';
import type { ShippedCriteriaSet } from './shipped-criteria-set.js';

/** Officials: they help others with online services, so more than a bare pass is asked for there. */
export const OFFICIAL_V1: ShippedCriteriaSet = {
  targetGroup: 'official',
  version: 1,
  title: 'Tiêu chí phổ cập kỹ năng số cho cán bộ, công chức, viên chức (đề xuất của xã)',
  combining: 'required',
  basis: PROPOSAL,
  inForceFrom: IN_FORCE_FROM,
  document: {
    key: 'pho-cap-can-bo',
    kind: 'all',
    of: [
      PUBLIC_SERVICES,
      {
        key: 'diem-dich-vu-cong',
        kind: 'quiz-score',
        course: PUBLIC_SERVICES.course,
        title: PUBLIC_SERVICES.title,
        percent: 80,
      },
      {
        key: 'an-toan-tren-mang',
        kind: 'any',
        of: [
          SAFE_ONLINE,
          {
            key: 'danh-sach-co-quan',
            kind: 'organisation-list',
            list: 'work',
            minimumProvenance: 'observed',
          },
        ],
      },
      VNEID_LEVEL_2,
    ],
  },
};
