import { describe, expect, it } from '@jest/globals';
import { readXml } from '../../xml/read-xml.js';
import { colourOf } from './colours.js';
import { NO_THEME } from './theme.js';

const palette = { theme: NO_THEME, map: { bg1: 'dk1' } };
const of = (colour: string) => colourOf(readXml(`<a:solidFill xmlns:a="a">${colour}</a:solidFill>`), palette);
const scheme = (val: string, inner = '') => of(`<a:schemeClr val="${val}">${inner}</a:schemeClr>`);

describe('a colour of a slide', () => {
  it('is found in the theme by what the slide calls it', () => {
    expect(scheme('accent1')).toEqual({ hex: '4472C4', alpha: 1 });
    expect(scheme('bg1')).toEqual({ hex: '000000', alpha: 1 });
    expect(scheme('tx2')).toEqual({ hex: '44546A', alpha: 1 });
  });

  it('becomes lighter and darker as PowerPoint does it', () => {
    // “Accent 1, Lighter 60 %” and “Darker 25 %” of Office 2013
    expect(scheme('accent1', '<a:lumMod val="40000"/><a:lumOff val="60000"/>')?.hex).toBe('b4c6e7');
    expect(scheme('accent1', '<a:lumMod val="75000"/>')?.hex).toMatch(/^2[ef]5[45]9[67]$/);
    expect(scheme('bg1', '<a:tint val="0"/>')?.hex).toBe('ffffff');
    expect(scheme('accent1', '<a:shade val="0"/>')?.hex).toBe('000000');
  });

  it('lets shine through what it says', () => {
    expect(of('<a:srgbClr val="FF0000"><a:alpha val="50000"/></a:srgbClr>')).toEqual({ hex: 'FF0000', alpha: 0.5 });
  });

  it('is none where it is no colour', () => {
    expect(of('<a:srgbClr val="&quot;/&gt;"/>')).toBeUndefined();
    expect(scheme('nothing')).toBeUndefined();
  });
});
