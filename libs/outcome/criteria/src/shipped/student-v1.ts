import { IN_FORCE_FROM, PROPOSAL, PUBLIC_SERVICES, SAFE_ONLINE } from './parts.js';
import type { ShippedCriteriaSet } from './shipped-criteria-set.js';

/**
 * Pupils and students: the list of the school, or two quizzes with a good score. Neither an age nor a VNeID account is
 * asked for, as children have no account of their own.
 */
export const STUDENT_V1: ShippedCriteriaSet = {
  targetGroup: 'student',
  version: 1,
  title: 'Tiêu chí phổ cập kỹ năng số cho học sinh, sinh viên (đề xuất của xã)',
  combining: 'sufficient',
  basis: PROPOSAL,
  inForceFrom: IN_FORCE_FROM,
  document: {
    key: 'pho-cap-hoc-sinh',
    kind: 'any',
    of: [
      {
        key: 'danh-sach-nha-truong',
        kind: 'organisation-list',
        list: 'school',
        minimumProvenance: 'observed',
      },
      {
        key: 'tu-hoc-tren-hoc-vu-so',
        kind: 'all',
        of: [
          {
            key: 'diem-an-toan',
            kind: 'quiz-score',
            course: SAFE_ONLINE.course,
            title: SAFE_ONLINE.title,
            percent: 80,
          },
          {
            key: 'diem-dich-vu-cong',
            kind: 'quiz-score',
            course: PUBLIC_SERVICES.course,
            title: PUBLIC_SERVICES.title,
            percent: 80,
          },
        ],
      },
    ],
  },
};
