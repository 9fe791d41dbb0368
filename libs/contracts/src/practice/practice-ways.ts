import type { Practice, PracticeMove, PracticePart, PracticeScreen } from '../practice.js';

/** A part that leads somewhere. */
export type MovingPart = Extract<PracticePart, { move: PracticeMove }>;

export type FieldPart = Extract<PracticePart, { kind: 'field' }>;

export const isMoving = (part: PracticePart): part is MovingPart => part.kind === 'button' || part.kind === 'hotspot';

export const isField = (part: PracticePart): part is FieldPart => part.kind === 'field';

export const screenOf = ({ screens }: Practice, key: string): PracticeScreen | undefined =>
  screens.find((screen) => screen.key === key);

/** The keys of the screens that can be reached from the start, the start first. */
export function reachedScreens(practice: Practice): Set<string> {
  return screensFrom(practice, practice.start);
}

/** What one does to end well, as few taps as can be: screen by screen the part that is tapped. */
export function wayToDone(practice: Practice): { screen: PracticeScreen; part: MovingPart }[] | undefined {
  const ways = new Map<string, { screen: PracticeScreen; part: MovingPart }[]>([[practice.start, []]]);
  for (const [key, way] of ways) {
    const screen = screenOf(practice, key);
    if (screen?.ending === 'done') return way;
    for (const part of waysOn(screen)) {
      if (!ways.has(part.move.to)) ways.set(part.move.to, [...way, { screen: screen as PracticeScreen, part }]);
    }
  }
  return undefined;
}

/** Screens from which neither end can be reached: a learner who comes there is caught. */
export function trappedScreens(practice: Practice): PracticeScreen[] {
  const endings = practice.screens.filter(({ ending }) => ending).map(({ key }) => key);
  return practice.screens.filter(({ key, ending }) => {
    if (ending) return false;
    const reached = screensFrom(practice, key);
    return !endings.some((each) => reached.has(each));
  });
}

function screensFrom(practice: Practice, start: string): Set<string> {
  const reached = new Set<string>();
  const open = screenOf(practice, start) ? [start] : [];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (reached.has(key)) continue;
    reached.add(key);
    for (const { move } of waysOn(screenOf(practice, key))) if (screenOf(practice, move.to)) open.push(move.to);
  }
  return reached;
}

/** An ending leads nowhere, whatever its parts say. */
function waysOn(screen: PracticeScreen | undefined): MovingPart[] {
  return screen && !screen.ending ? screen.parts.filter(isMoving) : [];
}
