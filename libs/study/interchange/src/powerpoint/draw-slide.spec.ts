import { describe, expect, it } from '@jest/globals';
import { readArchive, DOCUMENT_LIMITS } from '@hvs/foundation/files';
import {
  diagram,
  group,
  type MadeSlide,
  placeholder,
  presentation,
  shape,
  words,
} from '../spec-support/presentation.js';
import { slideAsSvg } from './draw-slide.js';
import { deckOf } from './deck.js';
import { Parts } from './package/parts.js';
import { readPresentation } from './package/presentation.js';
import { SlideLayerReader } from './package/slide-layers.js';
import { Sheet } from './sheet.js';

/** The picture of a slide as SVG, and what was told of it. */
async function drawn(slide: MadeSlide, files: Record<string, string | Buffer> = {}) {
  const archive = await readArchive(await presentation([slide], { files }), DOCUMENT_LIMITS);
  const parts = new Parts(archive);
  const deck = await deckOf(parts, await readPresentation(parts));
  const sheet = new Sheet(deck, await new SlideLayerReader(parts).read('ppt/slides/slide1.xml'));
  const svg = await slideAsSvg(sheet);
  archive.close();
  return { svg, remarks: sheet.remarks.all().map(({ vi }) => vi), words: sheet.foundWords };
}

const RED = '<a:solidFill><a:srgbClr val="FF0000"/></a:solidFill>';
/** Where letters stand in their box: x and y of each, in points. */
const letters = (svg: string) =>
  [...svg.matchAll(/<use href="#([\w-]+)" transform="matrix\([\d.]+ 0 0 -[\d.]+ ([-\d.]+) ([-\d.]+)\)"/g)].map(
    ([, glyph, x, y]) => ({ glyph, x: Number(x), y: Number(y) }),
  );

describe('the picture of a slide', () => {
  it('shows the background and shapes of its master, but not the empty placeholders', async () => {
    const { svg, remarks } = await drawn({ shapes: '' });
    expect(svg).toMatch(/^<svg [^>]*width="1600" height="900" viewBox="0 0 960 540">/);
    expect(svg).toContain('fill="#FFFFFF"');
    expect(svg).toContain('fill="#C0392B"');
    expect(letters(svg)).toEqual([]);
    expect(remarks).toEqual([]);
  });

  it('hides what lies below when the slide says so', async () => {
    expect((await drawn({ attributes: 'showMasterSp="0"' })).svg).not.toContain('fill="#C0392B"');
  });

  it('puts a title where the layout has it, in the look of the master', async () => {
    const { svg } = await drawn({ shapes: placeholder('title', undefined, 'Đổi mật khẩu') });
    expect(svg).toContain('<g fill="#1F4E79">');
    const [first] = letters(svg);
    expect(first?.glyph).toMatch(/^serif2-110$/);
    expect(svg).toContain('<g transform="translate(56.69 28.35)">');
    expect(first?.x).toBeCloseTo(7.2, 1);
  });

  it('indents bullets and numbers, and breaks lines inside the box', async () => {
    const body = placeholder('body', 1, 'chữ '.repeat(60).trim());
    const { svg } = await drawn({ shapes: body });
    const [bullet, ...rest] = letters(svg);
    expect(bullet?.glyph).toBe('sans0-2022');
    expect(new Set(rest.map(({ y }) => y)).size).toBeGreaterThan(1);
    expect(Math.min(...rest.map(({ x }) => x))).toBeCloseTo(7.2 + 27, 1);
    expect(Math.max(...rest.map(({ x }) => x))).toBeLessThan(846.7 - 7.2);
  });

  it('makes words smaller until they fit', async () => {
    const long = ['dài '.repeat(80)];
    const small = await drawn({
      shapes: shape('rect', [1, 1, 8, 4], '', long, '<a:bodyPr><a:normAutofit/></a:bodyPr>'),
    });
    expect(Math.max(...letters(small.svg).map(({ y }) => y))).toBeLessThan((1 + 4) * 28.35);
  });

  it('stretches a group into its box and turns its shapes', async () => {
    const { svg } = await drawn({
      shapes: group([10, 5, 20, 10], shape('rect', [5, 5, 5, 5], RED, [], '<a:bodyPr/>', 'rot="5400000"')),
    });
    // Half of 20 × 10 centimetres to the right and down
    expect(svg).toContain('<g transform="translate(566.93 283.46) rotate(90 141.73 70.87)"><path d="M0 0L283.46 0');
  });

  it('draws SmartArt from the shapes that lie beside it', async () => {
    const art = `<dsp:drawing xmlns:dsp="d" xmlns:a="a"><dsp:spTree><dsp:sp><dsp:nvSpPr><dsp:cNvPr id="0" name=""/></dsp:nvSpPr><dsp:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="3600000" cy="1800000"/></a:xfrm><a:prstGeom prst="roundRect"/>${RED}</dsp:spPr><dsp:txBody><a:bodyPr/>${words('Bước một')}</dsp:txBody></dsp:sp></dsp:spTree></dsp:drawing>`;
    const related = {
      d1: ['diagramData', '../diagrams/data1.xml'],
      d2: ['diagramDrawing', '../diagrams/drawing1.xml'],
    } as const;
    const slide = { shapes: diagram('d1', [2, 3, 10, 5]), related };
    const there = await drawn(slide, { 'ppt/diagrams/drawing1.xml': art });
    expect(there.svg).toContain('<g transform="translate(56.69 85.04)"><path d="M23.62 0');
    expect(there.words).toEqual(['Bước một']);
    expect(there.remarks).toEqual([expect.stringContaining('SmartArt')]);
    expect((await drawn(slide)).remarks).toEqual([expect.stringContaining('Nội dung nhúng “Sơ đồ”')]);
  });

  it('copies nothing of a file into its own markup', async () => {
    const evil = '&quot;/&gt;&lt;script&gt;';
    const look = `<a:solidFill><a:srgbClr val="${evil}"/></a:solidFill><a:ln w="${evil}"><a:solidFill><a:srgbClr val="00FF00"/></a:solidFill></a:ln>`;
    const { svg } = await drawn({ shapes: shape(evil, [1, 1, 4, 4], look, [evil], `<a:bodyPr lIns="${evil}"/>`) });
    expect(svg).not.toContain('script');
    expect(svg).not.toContain('NaN');
  });

  it('stops where a slide holds more than anyone could read', async () => {
    const { svg, remarks } = await drawn({ shapes: placeholder('body', 1, 'chữ '.repeat(6_000)) });
    expect(letters(svg)).toEqual([]);
    expect(remarks).toEqual([expect.stringContaining('quá nhiều chữ')]);
  });

  it('tells of letters that nobody can draw', async () => {
    const { remarks } = await drawn({ shapes: placeholder('title', undefined, 'Vui 😀 quá ✓') });
    expect(remarks).toEqual(['Không có phông để vẽ: 😀']);
  });
});
