import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DISPLAY_LANGUAGES, readSettings, TEXT_SIZES, THEMES, USUAL_SETTINGS } from './display-settings.js';

const settings = fc.record({
  text: fc.constantFrom(...TEXT_SIZES),
  theme: fc.constantFrom(...THEMES),
  easyRead: fc.boolean(),
  readAloud: fc.boolean(),
  lessData: fc.boolean(),
  language: fc.constantFrom(...DISPLAY_LANGUAGES),
});

describe('settings that were kept', () => {
  it('come back as they were', () => {
    fc.assert(fc.property(settings, (kept) => expect(readSettings(JSON.parse(JSON.stringify(kept)))).toEqual(kept)));
  });

  it('are as usual where nothing sensible was kept, whatever stands there', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (kept) => {
        const read = readSettings(kept);
        expect(readSettings(read)).toEqual(read);
      }),
    );
    for (const nothing of [null, undefined, 'x', 3, [], { text: 110, theme: 'pink', easyRead: 'yes' }])
      expect(readSettings(nothing)).toEqual(USUAL_SETTINGS);
  });
});
