import type { Basis } from '../sets/set-document.rule.js';

/**
 * What the sets below rest on: no official text of decision 757/QĐ-BKHCN, Annex II, was at hand. Once it is, a further
 * version is written from it, and these stay for the decisions made by them.
 */
export const PROPOSAL: Basis = {
  kind: 'commune-proposal',
  note: 'Đề xuất của xã Kẻ Sặt trong khi chờ văn bản chính thức của Phụ lục II, Quyết định 757/QĐ-BKHCN.',
};

export const IN_FORCE_FROM = '2026-09-01';

/** The course on the common scams. */
export const SAFE_ONLINE = {
  key: 'khoa-an-toan-tren-mang',
  kind: 'course-passed',
  course: 'an-toan-tren-mang-cho-nguoi-cao-tuoi',
  title: { vi: 'An toàn trên mạng cho người cao tuổi', en: 'Staying safe online for older people' },
};

/** The course on doing paperwork on the phone. */
export const PUBLIC_SERVICES = {
  key: 'khoa-dich-vu-cong',
  kind: 'course-passed',
  course: 'dich-vu-cong-truc-tuyen',
  title: { vi: 'Dùng dịch vụ công trực tuyến', en: 'Using online public services' },
};

export const VNEID_LEVEL_2 = { key: 'vneid-muc-2', kind: 'vneid-level', accountLevel: 2 };

/** The certificate of the national platform, checked by an officer. */
export const NATIONAL_CERTIFICATE = {
  key: 'chung-nhan-quoc-gia',
  kind: 'certificate',
  certificateKind: 'national',
  title: { vi: 'Bình dân học vụ số quốc gia', en: 'National digital literacy for all' },
  minimumProvenance: 'imported-and-checked',
};

/** What a helper can watch a person do on their own phone, at home. */
export const PRACTICES_AT_HOME = [
  { key: 'goi-video', title: { vi: 'Gọi video cho người thân', en: 'Call a relative by video' } },
  { key: 'tim-thong-tin', title: { vi: 'Tìm một thông tin trên mạng', en: 'Find something on the internet' } },
  { key: 'nhan-ra-cuoc-goi-lua-dao', title: { vi: 'Nhận ra cuộc gọi lừa đảo', en: 'Recognise a scam call' } },
  { key: 'tra-tien-bang-ma-qr', title: { vi: 'Trả tiền bằng mã QR', en: 'Pay with a QR code' } },
  { key: 'nop-ho-so-truc-tuyen', title: { vi: 'Nộp một hồ sơ trực tuyến', en: 'File an application online' } },
];

/** So many of the practices at home, seen by a helper and signed by a second person. */
export function practicesSeen(key: string, atLeast: number) {
  return { key, kind: 'practices', practices: PRACTICES_AT_HOME, atLeast, minimumProvenance: 'observed' };
}
