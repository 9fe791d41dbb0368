import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** The colours of the block that begins with this selector, by name. */
function coloursOf(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{3,6});/g)].map(([, name, value]) => [name, value]),
  );
}

const light = coloursOf(':root');
const THEMES = {
  light,
  dark: { ...light, ...coloursOf(":root[data-theme='dark']") },
  'dark by the device': {
    ...light,
    ...coloursOf(":root:not([data-theme='light'], [data-theme='contrast'])"),
  },
  contrast: { ...light, ...coloursOf(":root[data-theme='contrast']") },
};

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const hex = (colour.length === 4 ? colour.replaceAll(/[0-9a-f]/g, '$&$&') : colour).slice(1);
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (bright + 0.05) / (dark + 0.05);
}

/** Words and what they stand on. */
const PAIRS = [
  ['ink', 'paper'],
  ['ink', 'paper-raised'],
  ['ink', 'paper-sunk'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'paper-raised'],
  ['ink-soft', 'paper-sunk'],
  ['link', 'paper'],
  ['link', 'paper-raised'],
  ['on-lacquer', 'lacquer-deep'],
  ['on-action', 'action'],
  ['on-action', 'action-pressed'],
  ['on-gold', 'gold-soft'],
  ['jade', 'jade-soft'],
  ['danger', 'danger-soft'],
  ['danger', 'paper'],
] as const;

describe.each(Object.entries(THEMES))('the colours of the theme «%s»', (name, colours) => {
  const least = name === 'contrast' ? 7 : 4.5;

  it.each(PAIRS)(`%s stands out from %s`, (words, ground) => {
    expect(contrast(colours[words] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(least);
  });

  it('draws the edges of what can be tapped at 3 to 1', () => {
    expect(contrast(colours['line-strong'] ?? '', colours['paper'] ?? '')).toBeGreaterThanOrEqual(3);
  });
});
