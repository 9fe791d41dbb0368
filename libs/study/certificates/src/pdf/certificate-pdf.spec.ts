import { PDFiumLibrary } from '@hyzyla/pdfium';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName } from 'pdf-lib';
import type { CertificateCheck } from '../certificate.view.js';
import { certificatePdf, type Paper } from './certificate-pdf.js';
import { qrCodeOf } from './qr-code.js';

const check: CertificateCheck = {
  number: 'KS-2026-7F3K9Q2MX',
  courseSlug: 'an-toan',
  courseTitle: 'Dùng dịch vụ công trực tuyến',
  issuedAt: new Date('2026-11-22T03:00:00Z'),
  expiresAt: null,
  status: 'valid',
  holderName: 'Nguyễn Thị Quỳnh Như',
  courseVersion: 2,
  scorePercent: 87,
  issuer: 'Ủy ban nhân dân xã Kẻ Sặt',
  supervised: false,
  howEarned: 'Học xong 6 bài và làm đúng 87% bài kiểm tra trên mạng (mức đạt là 80%), không có người giám sát.',
  howEarnedEn: '',
};
const LONG_TITLE =
  'Nhận biết lừa đảo trên mạng, bảo vệ thông tin cá nhân và thanh toán không dùng tiền mặt cho người cao tuổi ở nông thôn';
const LETTERS = [
  'àảãáạ ằẳẵắặ ầẩẫấậ ăâ đ èẻẽéẹ ềểễếệ ê ìỉĩíị òỏõóọ ồổỗốộ ô',
  'ờởỡớợ ơ ùủũúụ ừửữứự ư ỳỷỹýỵ abcdeghiklmnopqrstuvxy',
];
const address = 'https://hocvuso.kesat.gov.vn/xac-minh/KS-2026-7F3K9Q2MX';
/** As long as the code of a long name and a long title. */
const qrAddress = `${address}#${'Ab3_'.repeat(88)}`;

const paper = (changes: Partial<CertificateCheck> = {}): Paper => ({
  check: { ...check, ...changes },
  checkAddress: address,
  qrAddress,
  changedAt: check.issuedAt,
});

let pdfium: PDFiumLibrary;
beforeAll(async () => {
  pdfium = await PDFiumLibrary.init();
});
afterAll(() => pdfium.destroy());

/** The text as another program copies it out of the page. */
async function textOf(bytes: Uint8Array): Promise<{ pages: number; text: string }> {
  const document = await pdfium.loadDocument(bytes);
  const text = document.getPage(0).getText().normalize('NFC').replace(/\s+/g, ' ');
  const pages = document.getPageCount();
  document.destroy();
  return { pages, text };
}

describe('the PDF of a certificate', () => {
  it('bears every fact on one page, letter by letter as it was written', async () => {
    const { pages, text } = await textOf(await certificatePdf(paper()));
    expect(pages).toBe(1);
    const facts = ['ỦY BAN NHÂN DÂN XÃ KẺ SẶT', 'GIẤY CHỨNG NHẬN', check.holderName, check.courseTitle, '87%'];
    for (const fact of [...facts, check.howEarned, check.number, '22/11/2026', 'Không có thời hạn', address]) {
      expect(text).toContain(fact);
    }
  });

  it('has every Vietnamese letter, small and capital, in the font of names and in that of titles', async () => {
    for (const small of LETTERS) {
      for (const letters of [small, small.toLocaleUpperCase('vi')]) {
        const { text } = await textOf(await certificatePdf(paper({ courseTitle: letters, holderName: letters })));
        expect(text.split(letters)).toHaveLength(3);
      }
    }
  });

  it('wraps or shrinks long names and titles and loses none of them', async () => {
    const holderName = 'Công Tằng Tôn Nữ Thị Quỳnh Hương Diễm Phúc Nguyễn Phước Bảo Trân';
    const expiresAt = new Date('2028-11-22T03:00:00Z');
    const { pages, text } = await textOf(
      await certificatePdf(paper({ holderName, courseTitle: LONG_TITLE, expiresAt })),
    );
    expect(pages).toBe(1);
    expect(text).toContain(holderName);
    expect(text).toContain(LONG_TITLE);
    expect(text).toContain('Có giá trị đến ngày 22/11/2028');
  });

  it('is small, and has the same bytes whenever the facts are the same', async () => {
    const bytes = await certificatePdf(paper({ courseTitle: LONG_TITLE }));
    expect(bytes.length).toBeLessThan(60 * 1024);
    expect(Buffer.from(await certificatePdf(paper({ courseTitle: LONG_TITLE }))).equals(bytes)).toBe(true);
    expect(Buffer.from(await certificatePdf(paper({ holderName: 'Ai khác' }))).equals(bytes)).toBe(false);
  });

  it('says its title and language, and what each part is to those who do not see it', async () => {
    const document = await PDFDocument.load(await certificatePdf(paper()));
    const { catalog, context } = document;
    const asked = (dict: PDFDict, key: string) => context.lookup(dict.get(PDFName.of(key)));
    expect(document.getTitle()).toBe('Giấy chứng nhận số KS-2026-7F3K9Q2MX – Nguyễn Thị Quỳnh Như');
    expect(String(asked(catalog, 'Lang'))).toContain('vi');
    expect(String(asked(catalog, 'MarkInfo'))).toContain('/Marked true');
    expect(String(asked(catalog, 'ViewerPreferences'))).toContain('/DisplayDocTitle true');
    const body = asked(asked(catalog, 'StructTreeRoot') as PDFDict, 'K') as PDFDict;
    const elements = (asked(body, 'K') as PDFArray).asArray().map((ref) => context.lookup(ref) as PDFDict);
    const tags = elements.map((element) => String(asked(element, 'S')));
    expect(tags.filter((tag) => tag === '/H1')).toHaveLength(1);
    expect(tags).toContain('/Link');
    const figure = elements[tags.indexOf('/Figure')] as PDFDict;
    expect((asked(figure, 'Alt') as PDFHexString).decodeText()).toMatch(/^Mã QR dẫn tới trang kiểm tra/);
  });
});

describe('the QR code on it', () => {
  it('has modules of more than half a millimetre and stands on the paper', () => {
    const code = qrCodeOf(qrAddress);
    expect((code.module / 72) * 25.4).toBeGreaterThanOrEqual(0.5);
    expect((code.side / 72) * 25.4).toBeLessThan(55);
    expect(Math.max(...code.runs.map(({ column, length }) => column + length))).toBe(code.modules);
  });
});
