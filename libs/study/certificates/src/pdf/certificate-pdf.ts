import { PDFDocument, type PDFPage } from 'pdf-lib';
import type { CertificateCheck } from '../certificate.view.js';
import {
  cornerOperators,
  frameOperators,
  INK,
  lotusOperators,
  qrOperators,
  ruleOperators,
  textOperators,
} from './brush.js';
import { describeDocument } from './document-head.js';
import { type FittedText, fitText, type Room } from './fit-text.js';
import { embedTypefaces, type Typeface, type Typefaces } from './fonts.js';
import { footNotes, longDay } from './paper-words.js';
import { qrCodeOf } from './qr-code.js';
import { type Box, type Tag, TaggedPage } from './tagged-page.js';

/** A4 lying down, in points. */
const PAGE = { width: 841.89, height: 595.28 };
const MIDDLE = PAGE.width / 2;
/** From the edge to the text at the foot; frames hide up to 10 mm. */
const MARGIN = 58;
const FOOT = 62;
/** Base line of the first text, and the lowest that the last one may stand on. */
const TOP = 510;
const COLUMN_ENDS = 182;
/** Short texts leave room: it is shared out below the issuer, so that the page stays in balance. */
const MOST_AIR = 12;
const AIRY_FROM = 1;
/** The line under the name stands so far above the base line of the next text. */
const RULE_ABOVE = 22;

/** What stands on the paper: the facts of the check page, and where that page is. */
export interface Paper {
  check: CertificateCheck;
  /** Address of the check page, as people read it. */
  checkAddress: string;
  /** The same with the signed code behind it, for the QR code. */
  qrAddress: string;
  /** When the facts last changed. */
  changedAt: Date;
}

interface Look {
  face: Typeface;
  room: Room;
  color: (typeof INK)[keyof typeof INK];
  /** Points between the base lines of a text of two lines, for each point of its size. */
  leading: number;
}

const ISSUER: Look = lookOf('strong', 520, [14, 13, 12, 11], 1, INK.red);
const MOVEMENT: Look = lookOf('plain', 520, [11], 1, INK.soft);
const KIND: Look = lookOf('serif', 620, [42], 1, INK.red);
const LEAD: Look = lookOf('plain', 560, [13], 1, INK.text);
const HOLDER: Look = lookOf('serif', 640, [36, 33, 30, 27, 24, 21], 2, INK.text);
const COURSE: Look = lookOf('strong', 640, [21, 19, 17, 15], 2, INK.text);
const RESULT: Look = lookOf('plain', 640, [12.5], 1, INK.text);
const EARNED: Look = lookOf('plain', 600, [11, 10.5, 10], 2, INK.soft);

/** The PDF of a certificate: one page, tagged, with the same bytes whenever the facts are the same. */
export async function certificatePdf(paper: Paper): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { check } = paper;
  describeDocument(document, {
    title: `Giấy chứng nhận số ${check.number} – ${check.holderName}`,
    author: check.issuer,
    subject: `Hoàn thành khóa học «${check.courseTitle}»`,
    createdAt: check.issuedAt,
    changedAt: paper.changedAt,
  });
  const faces = await embedTypefaces(document);
  const page = document.addPage([PAGE.width, PAGE.height]);
  new PaperDrawing(new TaggedPage(document, page), page, faces).draw(paper);
  return document.save({ addDefaultPage: false, updateFieldAppearances: false });
}

/** One text of the column in the middle, set into its room, and the points to the next base line. */
interface Line {
  tag: Tag;
  look: Look;
  fitted: FittedText;
  below: number;
}

/** Draws from top to foot; `y` is the base line of what comes next. */
class PaperDrawing {
  private y = TOP;

  constructor(
    private readonly tagged: TaggedPage,
    private readonly page: PDFPage,
    private readonly faces: Typefaces,
  ) {}

  draw(paper: Paper): void {
    const lines = this.column(paper.check);
    const height = lines.reduce((sum, { look, fitted, below }) => sum + further(look, fitted) + below, 0);
    const air = Math.min(MOST_AIR, (TOP - COLUMN_ENDS - height) / lines.length);
    this.ornaments();
    for (const [at, line] of lines.entries()) {
      this.line(line, at >= AIRY_FROM ? air : 0);
      if (line.look === HOLDER) this.tagged.decoration(ruleOperators(MIDDLE, this.y + air + RULE_ABOVE, 300));
    }
    this.foot(paper);
    this.tagged.finish();
  }

  private column(check: CertificateCheck): Line[] {
    const { holderName, courseTitle, scorePercent, courseVersion } = check;
    return [
      this.fitted('P', check.issuer.toLocaleUpperCase('vi'), ISSUER, 17),
      this.fitted('P', 'Phong trào Bình dân học vụ số', MOVEMENT, 52),
      this.fitted('H1', 'GIẤY CHỨNG NHẬN', KIND, 27),
      this.fitted('P', 'Chứng nhận ông/bà', LEAD, 44),
      this.fitted('P', holderName, HOLDER, 36),
      this.fitted('P', 'đã hoàn thành khóa học kỹ năng số', LEAD, 29),
      this.fitted('P', `«${courseTitle}»`, COURSE, 26),
      this.fitted('P', `Kết quả bài kiểm tra: ${scorePercent}%. Phiên bản khóa học: ${courseVersion}.`, RESULT, 18),
      this.fitted('P', check.howEarned, EARNED, 0),
    ];
  }

  private ornaments(): void {
    this.tagged.decoration([
      ...frameOperators(PAGE, 26, 2.4),
      ...frameOperators(PAGE, 32, 0.7),
      ...cornerOperators(PAGE, 32, 9),
      ...lotusOperators(MIDDLE, TOP + 20, 22),
    ]);
  }

  private fitted(tag: Tag, text: string, look: Look, below: number): Line {
    const font = this.faces[look.face];
    return { tag, look, below, fitted: fitText(text, look.room, (line, at) => font.widthOfTextAtSize(line, at)) };
  }

  /** Draws a text in the middle and goes down by its further lines, `below` and `air`. */
  private line({ tag, look, fitted, below }: Line, air: number): void {
    const { face, color, leading } = look;
    const { size, lines } = fitted;
    const place = { x: MIDDLE, y: this.y, leading: size * leading, align: 'middle' } as const;
    this.tagged.part(tag, textOperators(this.page, lines, { font: this.faces[face], size, color, ...place }));
    this.y -= further(look, fitted) + below + air;
  }

  private foot({ check, checkAddress, qrAddress }: Paper): void {
    this.note(`Số: ${check.number}`, 'strong', 12, FOOT + 56);
    for (const [at, line] of footNotes(check).entries()) this.note(line, 'plain', 10, FOOT + 39 - at * 14);
    this.checkLink(checkAddress);
    this.dayOfIssue(check);
    this.code(check.number, qrAddress);
  }

  private note(line: string, face: Typeface, size: number, y: number): void {
    const place = { x: MARGIN, y, leading: 0, align: 'left' } as const;
    this.tagged.part(
      'P',
      textOperators(this.page, [line], { font: this.faces[face], size, color: INK.text, ...place }),
    );
  }

  private checkLink(address: string): void {
    const font = this.faces.plain;
    const shown = `Kiểm tra: ${address}`;
    const room = { width: 330, sizes: [10, 9, 8, 7], mostLines: 2 };
    const { size, lines } = fitText(shown, room, (line, at) => font.widthOfTextAtSize(line, at));
    const place = { x: MARGIN, y: FOOT - 3, leading: size * 1.3, align: 'left' } as const;
    const operators = textOperators(this.page, lines, { font, size, color: INK.text, ...place });
    this.tagged.link(address, [MARGIN, FOOT - 8, MARGIN + 330, FOOT + 10], `Trang kiểm tra ${address}`, operators);
  }

  private dayOfIssue({ issuedAt, issuer }: CertificateCheck): void {
    const place = issuer.replace(/^.* xã /, '');
    this.inMiddle(`${place}, ${longDay(issuedAt)}`, 'plain', 11, { x: 530, y: FOOT + 62 });
    this.inMiddle('Bản điện tử do hệ thống cấp', 'strong', 10.5, { x: 530, y: FOOT + 45 });
  }

  private code(number: string, qrAddress: string): void {
    const code = qrCodeOf(qrAddress);
    const left = PAGE.width - MARGIN - code.side + 12;
    const bottom = FOOT - 5;
    const alt = `Mã QR dẫn tới trang kiểm tra giấy chứng nhận số ${number}.`;
    const box: Box = [left, bottom, left + code.side, bottom + code.side];
    this.tagged.part('Figure', qrOperators(code, left, bottom), { alt, box });
    this.inMiddle('Quét mã để kiểm tra', 'plain', 9, { x: left + code.side / 2, y: bottom - 9 });
  }

  private inMiddle(line: string, face: Typeface, size: number, place: { x: number; y: number }): void {
    const set = { font: this.faces[face], size, color: INK.text, leading: 0, align: 'middle', ...place } as const;
    this.tagged.part('P', textOperators(this.page, [line], set));
  }
}

/** Points from the first base line of a text to its last. */
function further({ leading }: Look, { size, lines }: FittedText): number {
  return (lines.length - 1) * size * leading;
}

function lookOf(
  face: Typeface,
  width: number,
  sizes: readonly number[],
  mostLines: number,
  color: Look['color'],
): Look {
  return { face, color, leading: 1.28, room: { width, sizes, mostLines } };
}
