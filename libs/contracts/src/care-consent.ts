/** How a person has agreed to be helped on their own account. */
export const CONSENT_CHANNELS = ['spoken', 'printed'] as const;
export type ConsentChannel = (typeof CONSENT_CHANNELS)[number];

/** A consent holds for a year, then it is asked for again. */
export const CONSENT_MONTHS = 12;

/** So long after it was ended by mistake, a consent can be taken up again as it was. */
export const UNDO_MINUTES = 15;

/** After so long without a request a helper acts for nobody any more. */
export const ASSISTING_HOURS = 2;

/**
 * What is read out or printed. A consent names the version it was given to, so that it can be proved what was agreed
 * to (Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15: consent is given knowingly, for a stated purpose, and can be taken
 * back). A changed text is a new version.
 */
export const CONSENT_TEXT = {
  version: 1,
  paragraphs: [
    'Tôi đồng ý cho {helper} giúp tôi học trên Học Vụ Số bằng tài khoản của tôi.',
    '{helper} được mở bài, bấm «đã học xong», làm bài thực hành và bài kiểm tra khi có tôi ngồi cùng. Những việc đó được ghi là có người giúp.',
    '{helper} không được đổi mã PIN, không được gửi ý kiến hay sửa thông tin thay tôi.',
    'Tôi có thể thôi đồng ý bất cứ lúc nào, không phải nêu lý do. Sự đồng ý này có giá trị 12 tháng.',
  ],
} as const;

/** The text with the helper's name in it. */
export const consentParagraphs = (helper: string): string[] =>
  CONSENT_TEXT.paragraphs.map((paragraph) => paragraph.replaceAll('{helper}', helper));
