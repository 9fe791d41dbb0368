import { describe, expect, it } from '@jest/globals';
import { manifest } from '../../../../test/support/made-packages.js';
import { type PackageFiles, recogniseH5p, recogniseScorm } from './recognise-package.rule.js';

const holding = (files: Record<string, string>): PackageFiles => ({
  has: (name) => name in files,
  text: (name) => files[name] ?? '',
});
const scorm = (text: string, page = 'bai/index.html') =>
  recogniseScorm(holding({ 'imsmanifest.xml': text, [page]: '' }));
const refused = (code: string, args: object = {}) =>
  expect.objectContaining({ code, args: expect.objectContaining(args) });
const thrown = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

describe('a SCORM package', () => {
  it('begins with the page of its first item', () => {
    expect(scorm(manifest())).toEqual({ kind: 'scorm', title: 'Tin giả', launch: 'bai/index.html' });
    expect(scorm(manifest({ href: 'bai/index.html?lang=vi#1' })).launch).toBe('bai/index.html?lang=vi#1');
  });

  it.each(['../index.html', '/etc/passwd', 'https://example.org/a.html', 'javascript:alert(1)', String.raw`..\a.html`])(
    'does not begin outside itself: %s',
    (href) => {
      expect(thrown(() => scorm(manifest({ href }), href))).toEqual(refused('package.broken-scorm'));
    },
  );

  it('is refused when its page is not there, when it is newer, when it is none', () => {
    expect(thrown(() => scorm(manifest({ href: 'khac.html' })))).toEqual(
      refused('package.broken-scorm', { what: 'khac.html' }),
    );
    expect(thrown(() => scorm(manifest({ version: '2004 4th Edition' })))).toEqual(
      refused('package.scorm-version', { version: '2004 4th Edition' }),
    );
    expect(thrown(() => scorm('<a><b></a>'))).toEqual(refused('package.broken-scorm'));
  });

  it('is refused unread when its manifest is an XML bomb', () => {
    const entities = Array.from({ length: 9 }, (_, level) => `<!ENTITY a${level + 1} "${`&a${level};`.repeat(10)}">`);
    const head = `<!DOCTYPE m [<!ENTITY a0 "ha">${entities.join('')}]>`;
    expect(thrown(() => scorm(manifest({ head, title: '&a9;' })))).toEqual(
      refused('package.broken-scorm', { what: 'DOCTYPE' }),
    );
  });
});

describe('an H5P package', () => {
  const head = JSON.stringify({
    title: 'Ghép thẻ',
    mainLibrary: 'H5P.Cards',
    preloadedDependencies: [{ machineName: 'H5P.Cards', majorVersion: 1, minorVersion: 2 }],
  });
  const whole = { 'h5p.json': head, 'content/content.json': '{}', 'H5P.Cards-1.2/library.json': '{}' };

  it('holds its main library', () => {
    expect(recogniseH5p(holding(whole))).toEqual({ kind: 'h5p', title: 'Ghép thẻ', launch: '' });
  });

  it.each([
    ['H5P.Cards-1.2/library.json', { 'h5p.json': head, 'content/content.json': '{}' }],
    ['content/content.json', { ...whole, 'content/content.json': '{' }],
    ['h5p.json', { ...whole, 'h5p.json': '[' }],
    ['mainLibrary', { ...whole, 'h5p.json': '{}' }],
  ])('is refused without %s', (what, files) => {
    expect(thrown(() => recogniseH5p(holding(files)))).toEqual(refused('package.broken-h5p', { what }));
  });
});
