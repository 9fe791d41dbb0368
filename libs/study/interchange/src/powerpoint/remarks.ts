import { type Note, note } from '../ledger.js';

/** What a picture of a slide lacks, told to those who made the slide. */
export const REMARKS = {
  animation: note(
    'Bỏ hiệu ứng động; hình vẽ mọi thứ cùng lúc.',
    'Animations were left out; the picture shows everything at once.',
  ),
  transition: note('Bỏ hiệu ứng chuyển trang.', 'The transition between slides was left out.'),
  comments: note('Bỏ nhận xét của người soạn.', 'Comments were left out.'),
  links: note('Liên kết trên hình không bấm được.', 'Links on the picture cannot be clicked.'),
  effects: note('Bỏ bóng đổ, phát sáng hoặc hiệu ứng 3D.', 'Shadows, glows or 3-D effects were left out.'),
  smartArt: note('Sơ đồ SmartArt được vẽ lại gần đúng.', 'SmartArt was drawn again and may differ a little.'),
  ink: note('Bỏ nét vẽ tay.', 'Ink was left out.'),
  columns: note('Chữ chia cột được vẽ thành một cột.', 'Text in columns was drawn in one.'),
  layers: note(
    'Mẫu trang thiếu hoặc hỏng nên trang được vẽ theo kiểu mặc định.',
    'The layout of the slide is missing or damaged, so it was drawn plainly.',
  ),
  noPlace: note('Có khung chữ không rõ vị trí nên không vẽ.', 'A text box without a place was not drawn.'),
  crowded: note(
    'Trang có quá nhiều chữ hoặc hình nên phần cuối không vẽ.',
    'The slide holds too much, so the last of it was not drawn.',
  ),
  animatedPicture: note('Ảnh động chỉ còn khung hình đầu.', 'Of an animated picture the first frame is shown.'),
  tiled: note('Nền lát hình được kéo giãn thành một hình.', 'A tiled picture was stretched.'),
} as const satisfies Record<string, Note>;

const named = (name: string): string => (name === '' ? '' : ` “${name.slice(0, 80)}”`);

export const chartLeftOut = (name: string): Note =>
  note(
    `Biểu đồ${named(name)} không vẽ được, chỉ để khung có tên. Hãy chụp biểu đồ thành hình rồi chèn lại.`,
    `The chart${named(name)} could not be drawn; a box with its name stands there. Insert it as a picture.`,
  );

export const objectLeftOut = (name: string): Note =>
  note(
    `Nội dung nhúng${named(name)} không được nhập, chỉ còn hình hoặc khung có tên.`,
    `The embedded object${named(name)} was not imported; its picture or a box with its name stands there.`,
  );

export const mediaLeftOut = (name: string): Note =>
  note(
    `Video hoặc âm thanh${named(name)} không được nhập, chỉ còn hình đại diện. Hãy tải tệp lên rồi thêm vào bài.`,
    `The video or sound${named(name)} was not imported, only its still picture. Upload the file and add it.`,
  );

export const pictureLeftOut = (name: string, vi: string, en: string): Note =>
  note(`Hình${named(name)} không vẽ được: ${vi}.`, `The picture${named(name)} could not be drawn: ${en}.`);

export const shapeSimplified = (geometry: string): Note =>
  note(`Hình khối “${geometry}” được vẽ thành hình chữ nhật.`, `The shape “${geometry}” was drawn as a rectangle.`);

export const lettersLeftOut = (letters: string): Note =>
  note(`Không có phông để vẽ: ${letters}`, `There is no font to draw: ${letters}`);

/** Remarks on one slide, each once, in the order they came up. */
export class Remarks {
  private readonly notes = new Map<string, Note>();
  private readonly letters = new Set<string>();

  add(remark: Note): void {
    this.notes.set(remark.vi, remark);
  }

  /** A letter that no font has. */
  missing(letter: string): void {
    this.letters.add(letter);
  }

  all(): Note[] {
    const letters = [...this.letters].slice(0, 20).join(' ');
    return [...this.notes.values(), ...(letters === '' ? [] : [lettersLeftOut(letters)])];
  }
}
