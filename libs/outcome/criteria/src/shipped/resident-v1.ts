import type { ShippedCriteriaSet } from './shipped-criteria-set.js';

/**
 * Residents, version 1: the commune's own proposal. No official text of decision 757/QĐ-BKHCN, Annex II, was at
 * hand; once it is, a further version is written from it and this one stays for the decisions made by it.
 */
export const RESIDENT_V1: ShippedCriteriaSet = {
  targetGroup: 'resident',
  version: 1,
  title: 'Tiêu chí phổ cập kỹ năng số cho người dân (đề xuất của xã)',
  inForceFrom: '2026-09-01',
  document: {
    key: 'pho-cap-nguoi-dan',
    kind: 'all',
    of: [
      {
        key: 'khoa-an-toan-tren-mang',
        kind: 'course-passed',
        course: 'an-toan-tren-mang-cho-nguoi-cao-tuoi',
        title: { vi: 'An toàn trên mạng cho người cao tuổi', en: 'Safe online for older people' },
      },
      {
        key: 'khoa-dich-vu-cong',
        kind: 'course-passed',
        course: 'dich-vu-cong-truc-tuyen',
        title: { vi: 'Dùng dịch vụ công trực tuyến', en: 'Using online public services' },
      },
      { key: 'vneid-muc-2', kind: 'vneid-level', accountLevel: 2 },
      { key: 'tu-18-tuoi', kind: 'age-between', from: 18 },
    ],
  },
};
