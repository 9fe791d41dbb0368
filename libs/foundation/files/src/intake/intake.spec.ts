import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import sharp from 'sharp';
import { CAPTIONS, film, phonePhoto, picture } from '../spec-support/made-files.js';
import { checkCaptions } from './check-captions.rule.js';
import { checkMp4 } from './check-media.js';
import { checkSvg } from './check-svg.rule.js';
import { contrastOf } from './contrast.rule.js';
import { checkSize, kindOf } from './file-kinds.rule.js';
import { prepareImage } from './prepare-image.js';
import { seeType } from './see-type.js';

const refused = (code: string, args: object = {}) =>
  expect.objectContaining({ code, args: expect.objectContaining(args) });
const thrown = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error;
  }
  return 'nothing';
};

describe('what a file is', () => {
  it.each([
    ['anh.png', picture(), 'image'],
    ['phim.mp4', Promise.resolve(film()), 'video'],
    ['loi.vtt', Promise.resolve(Buffer.from(CAPTIONS)), 'captions'],
    ['bai', Promise.resolve(Buffer.from('%PDF-1.7\n%âãÏÓ\n')), 'slides'],
    ['hinh.svg', Promise.resolve(Buffer.from('<?xml version="1.0"?>\n<!-- a -->\n<svg xmlns="x"/>')), 'image'],
  ])('is told by its bytes: %s', async (name, bytes, kind) => {
    expect(kindOf(await seeType(await bytes), { name })).toBe(kind);
  });

  it.each([
    ['anh.jpg', Buffer.from('MZ\u0090\0\u0003\0\0\0\u0004\0', 'latin1'), '.jpg', 'EXE'],
    ['anh.png', film(), '.png', 'MP4'],
    ['phim.mp4', Buffer.from('<!doctype html><script>alert(1)</script>'), '.mp4', 'HTML'],
    ['bai.pdf', Buffer.from('PK\u0003\u0004\u0014\0\0\0\0\0'.padEnd(60, '\0'), 'latin1'), '.pdf', 'ZIP'],
  ])('is told to whoever sends a lie: %s', async (name, bytes, named, really) => {
    const seen = await seeType(bytes);
    expect(thrown(() => kindOf(seen, { name }))).toEqual(refused('file.not-what-it-says', { named, really }));
  });

  it('has to be what is wanted where it is sent to', async () => {
    const seen = await seeType(film());
    expect(thrown(() => kindOf(seen, { name: 'phim.mp4', kind: 'image' }))).toEqual(refused('file.other-kind-wanted'));
    expect(kindOf({ mime: 'application/pdf', called: 'PDF' }, { name: 'to-roi.pdf', kind: 'document' })).toBe(
      'document',
    );
    expect(thrown(() => kindOf({ mime: 'text/html', called: 'HTML' }, { name: 'trang.html' }))).toEqual(
      refused('file.type-not-taken', { really: 'HTML' }),
    );
  });

  it('has its largest size: a film of 2 GB is told what to do', () => {
    expect(thrown(() => checkSize('video', 2_000_000_000))).toEqual(
      refused('file.video-too-large', { size: '2000 MB', limit: '500 MB' }),
    );
    expect(thrown(() => checkSize('image', 15_000_001))).toEqual(refused('file.too-large', { limit: '15 MB' }));
    expect(thrown(() => checkSize('image', 15_000_000))).toBe('nothing');
  });
});

describe('a picture', () => {
  it('is made anew: upright, at most 1600 px, with a small one, and nothing of where it was taken', async () => {
    const made = await prepareImage(await phonePhoto());
    expect(made).toMatchObject({ width: 800, height: 1600, type: 'image/webp' });
    const [large, small] = await Promise.all([sharp(made.large).metadata(), sharp(made.small).metadata()]);
    expect([large.exif, large.orientation, large.format]).toEqual([undefined, undefined, 'webp']);
    expect([small.width, small.height]).toEqual([240, 480]);
  });

  it('is refused when it moves, when it is a bomb and when it is cut off', async () => {
    const frames = await Promise.all(['#f00', '#0f0'].map((colour) => picture(20, 20, colour)));
    const moving = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    await expect(prepareImage(moving)).rejects.toEqual(refused('file.animated-image'));
    const bomb = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="30000" height="30000"/>');
    await expect(prepareImage(bomb)).rejects.toEqual(refused('file.too-many-pixels'));
    const whole = await phonePhoto();
    await expect(prepareImage(whole.subarray(0, whole.length / 2))).rejects.toEqual(refused('file.damaged'));
  });

  it('has a contrast between 1 and 21', () => {
    expect(contrastOf(Uint8Array.from([0, 255]))).toBe(21);
    expect(contrastOf(new Uint8Array(50).fill(128))).toBe(1);
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), (grey) => {
        expect(contrastOf(grey)).toBeGreaterThanOrEqual(1);
        expect(contrastOf(grey)).toBeLessThanOrEqual(21);
      }),
    );
  });
});

describe('a drawing', () => {
  const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inner}</svg>`;

  it.each([
    ['a script', '<script>alert(1)</script>', 'script'],
    ['a script under another name', '<s:script xmlns:s="http://www.w3.org/2000/svg"/>', 'script'],
    ['a page inside', '<foreignObject><body/></foreignObject>', 'foreignObject'],
    ['a handler', '<rect onload="alert(1)"/>', 'onload'],
    ['a handler after a quote', '<rect x="1"onclick=alert(1) />', 'onclick'],
    ['a link elsewhere', '<image href="https://example.org/a.png"/>', 'href'],
    ['a link that runs', '<a xlink:href="javascript:alert(1)"/>', 'javascript'],
    ['a hidden link', '<a href="&#106;avascript:alert(1)"/>', '&#'],
    ['a style from elsewhere', '<style>@import "//example.org/a.css";</style>', '@import'],
    ['a fill from elsewhere', '<rect fill="url(http://example.org/#a)"/>', 'url()'],
  ])('is refused with %s', (_, inner, found) => {
    expect(thrown(() => checkSvg(svg(inner)))).toEqual(refused('file.unsafe-svg', { found }));
  });

  it('is refused when it could swell', () => {
    const bomb = `<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${svg('&b;')}`;
    expect(thrown(() => checkSvg(bomb))).toEqual(refused('file.unsafe-svg', { found: 'DOCTYPE' }));
  });

  it('may draw, refer to itself and hold a picture', () => {
    const inner = '<defs><g id="a"/></defs><use href="#a"/><rect fill="url(#b)"/><text>A &amp; B on=1</text>';
    expect(thrown(() => checkSvg(svg(`${inner}<image href="data:image/png;base64,AA=="/>`)))).toBe('nothing');
  });
});

describe('captions', () => {
  it.each([
    ['no heading', '1\n00:01.000 --> 00:02.000\nA', 'captions.no-heading', {}],
    ['a comma for a point', 'WEBVTT\n\n00:01,000 --> 00:02,000\nA', 'captions.bad-time', { line: 3 }],
    ['words without times', 'WEBVTT\n\n00:01.000 --> 00:02.000\nA\n\nB\nC', 'captions.bad-time', { line: 7 }],
    ['an end before its beginning', 'WEBVTT\n\n00:03.000 --> 00:02.000\nA', 'captions.bad-order', { line: 3 }],
    ['a step back', `${CAPTIONS}\n00:01.500 --> 00:06.000\nA`, 'captions.bad-order', { line: 10 }],
    ['times without words', 'WEBVTT\n\nx\n00:01.000 --> 00:02.000', 'captions.no-words', { line: 4 }],
    ['nothing', 'WEBVTT\n\nNOTE later', 'captions.empty', {}],
  ])('are refused with %s', (_, text, code, args) => {
    expect(thrown(() => checkCaptions(text))).toEqual(refused(code, args));
  });

  it('are taken as editors write them', () => {
    const text = `\uFEFFWEBVTT - phụ đề\r\nKind: captions\r\n\r\nNOTE lời\r\n\r\n00:00:01.000 --> 00:00:02.000 align:start\r\n- A\r\n- B\r\n`;
    expect(thrown(() => checkCaptions(text))).toBe('nothing');
  });
});

describe('a film', () => {
  it('is refused when it is cut off or only begins like one', async () => {
    await expect(checkMp4(film())).resolves.toBeUndefined();
    await expect(checkMp4(film().subarray(0, -5))).rejects.toEqual(refused('file.damaged'));
    await expect(checkMp4(film().subarray(0, 30))).rejects.toEqual(refused('file.damaged'));
  });
});
