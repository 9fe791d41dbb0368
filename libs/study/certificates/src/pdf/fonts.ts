import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fontkit from '@pdf-lib/fontkit';
import type { PDFDocument, PDFFont } from 'pdf-lib';

type Fontkit = Parameters<PDFDocument['registerFontkit']>[0];

const FILES = {
  serif: '@expo-google-fonts/lora/700Bold/Lora_700Bold.ttf',
  plain: '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
  strong: '@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf',
} as const;

export type Typeface = keyof typeof FILES;
export type Typefaces = Record<Typeface, PDFFont>;

/** Ligatures would be one glyph for two letters: then the text of the page is harder to copy and to read aloud. */
const FEATURES = { liga: false, clig: false, dlig: false, calt: false };

/** What `nameGlyphs` needs of a font. */
interface NamedGlyphs {
  characterSet: number[];
  glyphForCodePoint(codePoint: number): unknown;
}

/** First of all that share a glyph: `Đ` is drawn like the Icelandic `Ð`, and must be copied out as itself. */
const VIETNAMESE = 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ';

const bytesOf = new Map<Typeface, Uint8Array>();
const parsed = new WeakMap<Uint8Array, ReturnType<Fontkit['create']>>();

/** Reading a font takes longer than drawing a page, so each is read once; every document takes its own subset of it. */
const sharedFontkit: Fontkit = {
  create: (bytes) => {
    const known = parsed.get(bytes);
    if (known) return known;
    const font = fontkit.create(bytes);
    nameGlyphs(font);
    parsed.set(bytes, font);
    return font;
  },
};

/** Embeds the fonts of a certificate, with those letters only that the page needs; all Vietnamese ones are there. */
export async function embedTypefaces(document: PDFDocument): Promise<Typefaces> {
  document.registerFontkit(sharedFontkit);
  const embed = (face: Typeface) => document.embedFont(fontBytes(face), { subset: true, features: FEATURES });
  return { serif: await embed('serif'), plain: await embed('plain'), strong: await embed('strong') };
}

function fontBytes(face: Typeface): Uint8Array {
  let bytes = bytesOf.get(face);
  if (!bytes) {
    bytes = readFileSync(createRequire(import.meta.url).resolve(FILES[face]));
    bytesOf.set(face, bytes);
  }
  return bytes;
}

/**
 * Lets every glyph know its letter before any subset is taken. A subset also loads the parts of composed letters, such
 * as the `o` in `ộ`, without saying what they are; whoever met that `o` first there could never copy an `o` again.
 */
function nameGlyphs(font: NamedGlyphs): void {
  const first = [...VIETNAMESE, ...VIETNAMESE.toLocaleUpperCase('vi')].map((letter) => letter.codePointAt(0) ?? 0);
  for (const codePoint of [...first, ...font.characterSet]) font.glyphForCodePoint(codePoint);
}
