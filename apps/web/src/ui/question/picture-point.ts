/** Pictures are measured in thousandths of their width and height. */
export const WHOLE = 1_000;

export interface PicturePoint {
  x: number;
  y: number;
}

/** The point an answer names, or nothing when it names none. */
export function readPoint(said: string | undefined): PicturePoint | undefined {
  const [, x, y] = /^(\d{1,4}),(\d{1,4})$/.exec(said ?? '') ?? [];
  return x === undefined || y === undefined ? undefined : { x: Number(x), y: Number(y) };
}

export const writePoint = ({ x, y }: PicturePoint): string => `${x},${y}`;

/** Keeps a measure inside the picture, in whole thousandths. */
export const inPicture = (measure: number): number => Math.min(WHOLE, Math.max(0, Math.round(measure)));

/** Where on an element the pointer is. */
export function pointOn(element: Element, { clientX, clientY }: { clientX: number; clientY: number }): PicturePoint {
  const box = element.getBoundingClientRect();
  return {
    x: inPicture(((clientX - box.left) / box.width) * WHOLE),
    y: inPicture(((clientY - box.top) / box.height) * WHOLE),
  };
}

const STEP = 25;
const FINE_STEP = 5;
const ARROWS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Where an arrow key moves the point: a fortieth of the picture, with shift a fifth of that. Nothing for other keys. */
export function pointAfterKey(point: PicturePoint, key: string, shift: boolean): PicturePoint | undefined {
  const way = ARROWS[key];
  if (!way) return undefined;
  const step = shift ? FINE_STEP : STEP;
  return { x: inPicture(point.x + way[0] * step), y: inPicture(point.y + way[1] * step) };
}

/** The numbered grid laid over a picture for those who would rather name a square than hit it. */
export const GRID = { columns: 4, rows: 6 };

export function middleOfSquare(square: number): PicturePoint {
  const column = (square - 1) % GRID.columns;
  const row = Math.floor((square - 1) / GRID.columns);
  return {
    x: inPicture(((column + 0.5) / GRID.columns) * WHOLE),
    y: inPicture(((row + 0.5) / GRID.rows) * WHOLE),
  };
}
