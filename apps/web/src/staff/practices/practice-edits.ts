import type { PictureArea, Practice, PracticePart, PracticeScreen } from '@hvs/contracts';
import { screenFrom, type ScreenTemplate } from './screen-templates.js';

/** Pictures are measured in thousandths of their width and height. */
const WHOLE = 1_000;
export const LEAST_SIDE = 40;

/** `stem-1`, `stem-2`, …: the first that is not taken. */
function freshKey(stem: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) if (!taken.includes(`${stem}-${number}`)) return `${stem}-${number}`;
}

const screenKeys = ({ screens }: Practice): string[] => screens.map(({ key }) => key);

export function addScreen(practice: Practice, template: ScreenTemplate): Practice {
  const screen = screenFrom(template, freshKey('man', screenKeys(practice)));
  const start = practice.screens.length === 0 ? screen.key : practice.start;
  return { ...practice, start, screens: [...practice.screens, screen] };
}

/** The copy stands behind its original and leads where that leads. */
export function duplicateScreen(practice: Practice, index: number): Practice {
  const original = practice.screens[index];
  if (!original) return practice;
  const key = freshKey('man', screenKeys(practice));
  const copy = { ...structuredClone(original), key, title: `${original.title} (bản sao)` };
  return { ...practice, screens: practice.screens.toSpliced(index + 1, 0, copy) };
}

/** What led to the screen leads nowhere then, which its problems say. */
export function removeScreen(practice: Practice, index: number): Practice {
  const screens = practice.screens.toSpliced(index, 1);
  const isStart = practice.screens[index]?.key === practice.start;
  return { ...practice, screens, start: isStart ? (screens[0]?.key ?? '') : practice.start };
}

export const withScreen = (practice: Practice, index: number, screen: PracticeScreen): Practice => ({
  ...practice,
  screens: practice.screens.with(index, screen),
});

/** The list with the member at `index` one place earlier or later; unchanged at the edge. */
export function moved<Member>(list: readonly Member[], index: number, by: 1 | -1): Member[] {
  const member = list[index];
  if (member === undefined || index + by < 0 || index + by >= list.length) return [...list];
  return list.toSpliced(index, 1).toSpliced(index + by, 0, member);
}

export function addPart(screen: PracticeScreen, kind: PracticePart['kind'], area?: PictureArea): PracticeScreen {
  const key = freshKey(
    'phan',
    screen.parts.map((part) => part.key),
  );
  return { ...screen, parts: [...screen.parts, freshPart(kind, key, area)] };
}

export const withPart = (screen: PracticeScreen, index: number, part: PracticePart): PracticeScreen => ({
  ...screen,
  parts: screen.parts.with(index, part),
});

export const withoutPart = (screen: PracticeScreen, index: number): PracticeScreen => ({
  ...screen,
  parts: screen.parts.toSpliced(index, 1),
});

const MIDDLE: PictureArea = { x: 350, y: 450, width: 300, height: 100 };

function freshPart(kind: PracticePart['kind'], key: string, area = MIDDLE): PracticePart {
  const move = { to: '', verdict: 'right' as const, needsFields: false };
  switch (kind) {
    case 'text':
      return { kind, key, text: '', look: 'plain' };
    case 'field':
      return { kind, key, label: '', input: 'text', expected: [], whenWrong: '' };
    case 'button':
      return { kind, key, label: '', look: 'main', move };
    case 'hotspot':
      return { kind, key, label: '', area, move };
  }
}

const within = (value: number, least: number, most: number): number =>
  Math.round(Math.min(most, Math.max(least, value)));

/** The area as near as it can be, inside the picture and large enough for a thumb. */
export function fitted({ x, y, width, height }: PictureArea): PictureArea {
  const [w, h] = [within(width, LEAST_SIDE, WHOLE), within(height, LEAST_SIDE, WHOLE)];
  return { x: within(x, 0, WHOLE - w), y: within(y, 0, WHOLE - h), width: w, height: h };
}

/** The area between two points of the picture, both in thousandths. */
export function areaBetween(from: { x: number; y: number }, to: { x: number; y: number }): PictureArea {
  return fitted({
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(from.x - to.x),
    height: Math.abs(from.y - to.y),
  });
}

const STEPS: Record<string, [x: number, y: number]> = {
  ArrowLeft: [-10, 0],
  ArrowRight: [10, 0],
  ArrowUp: [0, -10],
  ArrowDown: [0, 10],
};

/** An arrow key moves the area, with Shift it resizes it; nothing for other keys. */
export function areaByKey(area: PictureArea, key: string, resizes: boolean): PictureArea | undefined {
  const step = STEPS[key];
  if (!step) return undefined;
  const [dx, dy] = step;
  return fitted(
    resizes
      ? { ...area, width: area.width + dx, height: area.height + dy }
      : { ...area, x: area.x + dx, y: area.y + dy },
  );
}

/** Where each screen leads: titles of other screens, once each. */
export function waysFrom(practice: Practice, screen: PracticeScreen): string[] {
  if (screen.ending) return [];
  const targets = screen.parts.flatMap((part) =>
    (part.kind === 'button' || part.kind === 'hotspot') && part.move.to !== screen.key ? [part.move.to] : [],
  );
  return [...new Set(targets)].flatMap((to) => practice.screens.find(({ key }) => key === to)?.title ?? []);
}

/** A practice to begin with: nothing but its name and two endings. */
export function blankPractice(key: string): Practice {
  const empty: Practice = {
    key,
    title: '',
    service: '',
    introduction: '',
    minutes: 5,
    competences: [],
    start: '',
    screens: [],
  };
  return (['form', 'done'] as const).reduce(addScreen, empty);
}
