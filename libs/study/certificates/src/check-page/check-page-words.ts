import type { CertificateStatus } from '../certificate.view.js';

/** The languages of the check page. */
export type PageLanguage = 'vi' | 'en';

interface PageWords {
  title: string;
  lead: string;
  label: string;
  hint: string;
  button: string;
  other: string;
  typo: string;
  missing: string;
  wait: (seconds: number) => string;
  statuses: Record<CertificateStatus, string>;
  statusNotes: Record<CertificateStatus, string>;
  facts: string;
  number: string;
  holder: string;
  course: string;
  version: string;
  score: string;
  issuedOn: string;
  expiresOn: string;
  never: string;
  issuer: string;
  earned: string;
  revokedOn: string;
  reason: string;
  replacedOn: string;
  replacedBy: string;
  corrected: (day: string) => string;
  compare: string;
  compareSteps: readonly string[];
  checkedAt: (time: string) => string;
  language: string;
}

/** All words of the page, which stands outside the web app and has none of its catalogues. */
export const PAGE_WORDS: Record<PageLanguage, PageWords> = {
  vi: {
    title: 'Kiểm tra giấy chứng nhận',
    lead: 'Ai có số giấy đều kiểm tra được, không cần đăng nhập.',
    label: 'Số giấy chứng nhận',
    hint: 'In ở góc dưới bên trái của giấy, ví dụ KS-2026-7F3K9Q2MX. Gõ chữ hoa hay chữ thường đều được.',
    button: 'Kiểm tra',
    other: 'Kiểm tra giấy khác',
    typo: 'Số này gõ chưa đúng. Hãy so từng chữ với số in trên giấy rồi gõ lại.',
    missing:
      'Không có giấy chứng nhận nào mang số này. Nếu số in trên giấy đúng như vậy thì giấy đó không phải do hệ thống cấp.',
    wait: (seconds) => `Đã thử quá nhiều số không đúng từ nơi này. Hãy đợi ${seconds} giây rồi thử lại.`,
    statuses: {
      valid: 'Còn giá trị',
      expired: 'Đã hết hạn',
      revoked: 'Đã thu hồi',
      replaced: 'Đã thay bằng giấy khác',
    },
    statusNotes: {
      valid: 'Giấy chứng nhận này có thật và còn giá trị.',
      expired: 'Giấy chứng nhận này có thật nhưng đã hết hạn.',
      revoked: 'Giấy chứng nhận này đã bị thu hồi, không còn giá trị.',
      replaced: 'Giấy chứng nhận này đã được thay bằng giấy khác, không còn giá trị.',
    },
    facts: 'Nội dung đã cấp',
    number: 'Số',
    holder: 'Cấp cho',
    course: 'Khóa học',
    version: 'Phiên bản khóa học',
    score: 'Kết quả bài kiểm tra',
    issuedOn: 'Ngày cấp',
    expiresOn: 'Có giá trị đến',
    never: 'Không có thời hạn',
    issuer: 'Nơi cấp',
    earned: 'Đạt được như thế nào',
    revokedOn: 'Ngày thu hồi',
    reason: 'Lý do thu hồi',
    replacedOn: 'Ngày thay',
    replacedBy: 'Giấy mới',
    corrected: (day) => `Tên trên giấy đã được đính chính ngày ${day}. Bản in trước ngày đó ghi tên khác.`,
    compare: 'So với tờ giấy',
    compareSteps: [
      'So họ tên, tên khóa học, kết quả và ngày cấp trên giấy với nội dung ở trên.',
      'Nếu có chỗ khác nhau thì tờ giấy đã bị sửa: chỉ nội dung trên trang này là đúng.',
      'Xem kỹ địa chỉ trang ở đầu trình duyệt. Giấy giả có thể dẫn tới một trang giả.',
    ],
    checkedAt: (time) => `Kiểm tra lúc ${time}.`,
    language: 'English',
  },
  en: {
    title: 'Check a certificate',
    lead: 'Anyone who has the number can check it; no sign-in is needed.',
    label: 'Certificate number',
    hint: 'Printed at the lower left, for example KS-2026-7F3K9Q2MX. Capital or small letters both work.',
    button: 'Check',
    other: 'Check another certificate',
    typo: 'This number has a typing error. Compare it sign by sign with the paper and type it again.',
    missing: 'No certificate has this number. If it is what the paper says, that paper was not issued by this system.',
    wait: (seconds) => `Too many wrong numbers were tried from here. Wait ${seconds} seconds and try again.`,
    statuses: { valid: 'Valid', expired: 'Expired', revoked: 'Revoked', replaced: 'Replaced by another one' },
    statusNotes: {
      valid: 'This certificate is genuine and valid.',
      expired: 'This certificate is genuine but has expired.',
      revoked: 'This certificate was revoked and no longer counts.',
      replaced: 'This certificate was replaced by another one and no longer counts.',
    },
    facts: 'What was certified',
    number: 'Number',
    holder: 'Issued to',
    course: 'Course',
    version: 'Course version',
    score: 'Quiz result',
    issuedOn: 'Issued on',
    expiresOn: 'Valid until',
    never: 'Does not expire',
    issuer: 'Issuer',
    earned: 'How it was earned',
    revokedOn: 'Revoked on',
    reason: 'Reason',
    replacedOn: 'Replaced on',
    replacedBy: 'New certificate',
    corrected: (day) => `The name was corrected on ${day}. Prints from before that day bear another name.`,
    compare: 'Compare with the paper',
    compareSteps: [
      'Compare the name, the course, the result and the day of issue on the paper with the facts above.',
      'If anything differs, the paper was edited: only what this page says is true.',
      'Look at the address of this page in the browser. A forged paper may lead to a forged page.',
    ],
    checkedAt: (time) => `Checked at ${time}.`,
    language: 'Tiếng Việt',
  },
};
