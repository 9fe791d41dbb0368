import sharp from 'sharp';
import type { Note } from '../../ledger.js';
import { childOf, type XmlElement } from '../../xml/read-xml.js';
import type { Parts, Relationships } from '../package/parts.js';
import { pictureLeftOut, REMARKS } from '../remarks.js';

/** What a browser shows as it is; SVG from a file would be a program, EMF and WMF nobody else draws. */
const TAKEN = new Set(['jpeg', 'png', 'gif', 'webp']);
const MOST_PIXELS = 60_000_000;
const LARGEST_BYTES = 40_000_000;
const LONGEST_SIDE = 1_600;
const KEPT = 24;
const SHARE = 100_000;

/** A picture as SVG takes it, or why there is none. */
export type DrawnPicture = { href: string; remark?: Note | undefined } | { refused: Note };

interface Wish {
  fill: XmlElement;
  relationships: Relationships;
  /** For the one who made the slide. */
  name: string;
  /** Pixels that it will cover at most. */
  width: number;
  height: number;
}

/** The pictures of a presentation, cropped and made no larger than they are shown; the last ones are remembered. */
export class Pictures {
  private readonly drawn = new Map<string, DrawnPicture>();

  constructor(private readonly parts: Parts) {}

  /** The picture of an `a:blipFill` (ECMA-376, part 1, clause 20.1.8.14). */
  async draw(wish: Wish): Promise<DrawnPicture> {
    const blip = childOf(wish.fill, 'blip');
    const target = wish.relationships.get(blip?.attributes['r:embed'] ?? '');
    if (!target || target.outside || !this.parts.has(target.target)) {
      return { refused: pictureLeftOut(wish.name, 'hình không nằm trong tệp', 'it is not inside the file') };
    }
    const crop = cropOf(childOf(wish.fill, 'srcRect'));
    const [width, height] = [wish.width, wish.height].map((side) => Math.min(LONGEST_SIDE, Math.ceil(side / 50) * 50));
    const key = [target.target, width, height, ...crop].join('|');
    const known =
      this.drawn.get(key) ??
      (await this.make(target.target, crop, { ...wish, width: width ?? 1, height: height ?? 1 }));
    this.drawn.delete(key);
    this.drawn.set(key, known);
    for (const oldest of [...this.drawn.keys()].slice(0, -KEPT)) this.drawn.delete(oldest);
    return known;
  }

  private async make(part: string, crop: Crop, { name, width, height }: Wish): Promise<DrawnPicture> {
    if (this.parts.sizeOf(part) > LARGEST_BYTES) {
      return { refused: pictureLeftOut(name, 'tệp hình quá lớn', 'its file is too large') };
    }
    try {
      return await this.convert(await this.parts.bytes(part), crop, { name, width, height });
    } catch {
      return {
        refused: pictureLeftOut(name, 'tệp hình bị hỏng hoặc là kiểu cũ', 'its file is damaged or of an old kind'),
      };
    }
  }

  private async convert(
    bytes: Buffer,
    crop: Crop,
    size: { name: string; width: number; height: number },
  ): Promise<DrawnPicture> {
    const image = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' });
    const meta = await image.metadata();
    if (!TAKEN.has(meta.format)) {
      const kind = meta.format.toUpperCase();
      return {
        refused: pictureLeftOut(size.name, `kiểu hình ${kind} không dùng được`, `${kind} pictures are not taken`),
      };
    }
    const area = areaOf(crop, meta.width, meta.height);
    const made = image
      .extract(area)
      .resize({ width: size.width, height: size.height, fit: 'outside', withoutEnlargement: true });
    const type = meta.hasAlpha ? 'png' : 'jpeg';
    const ready = await (meta.hasAlpha ? made.png() : made.toColourspace('srgb').jpeg({ quality: 92 })).toBuffer();
    return {
      href: `data:image/${type};base64,${ready.toString('base64')}`,
      remark: (meta.pages ?? 1) > 1 ? REMARKS.animatedPicture : undefined,
    };
  }
}

/** What is cut off at the left, top, right and bottom, as shares. */
type Crop = readonly [number, number, number, number];

function cropOf(rectangle: XmlElement | undefined): Crop {
  const side = (name: string): number =>
    Math.min(0.98, Math.max(0, Number(rectangle?.attributes[name] ?? 0) / SHARE || 0));
  return [side('l'), side('t'), side('r'), side('b')];
}

function areaOf([left, top, right, bottom]: Crop, width: number, height: number) {
  const x = Math.min(width - 1, Math.floor(width * left));
  const y = Math.min(height - 1, Math.floor(height * top));
  return {
    left: x,
    top: y,
    width: Math.max(1, Math.round(width * (1 - right)) - x),
    height: Math.max(1, Math.round(height * (1 - bottom)) - y),
  };
}
