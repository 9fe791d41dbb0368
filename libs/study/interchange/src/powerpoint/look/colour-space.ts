/** Hue, saturation and lightness, each 0 to 1. */
export type Hsl = readonly [number, number, number];

const within = (value: number): number => Math.min(1, Math.max(0, value));

const partsOf = (hex: string): number[] => [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);

const hexOf = (parts: readonly number[]): string =>
  parts
    .map((part) =>
      Math.round(within(part) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');

export function toHsl(hex: string): Hsl {
  const [red = 0, green = 0, blue = 0] = partsOf(hex);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const light = (most + least) / 2;
  const span = most - least;
  if (span === 0) return [0, 0, light];
  const saturation = span / (1 - Math.abs(2 * light - 1));
  const sixth =
    most === red
      ? ((green - blue) / span + 6) % 6
      : most === green
        ? (blue - red) / span + 2
        : (red - green) / span + 4;
  return [sixth / 6, saturation, light];
}

export function fromHsl([hue, saturation, light]: Hsl): string {
  const bright = within(light);
  const reach = within(saturation) * Math.min(bright, 1 - bright);
  const part = (at: number): number => {
    const turn = (at + hue * 12) % 12;
    return bright - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
  };
  return hexOf([part(0), part(8), part(4)]);
}

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const gamma = (part: number): number => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);

/** Towards white: `by` is the share of the colour that stays. */
export const lighter = (hex: string, by: number): string =>
  hexOf(partsOf(hex).map((part) => gamma(within(linear(part) * by + (1 - by)))));

/** Towards black: `by` is the share of the colour that stays. */
export const darker = (hex: string, by: number): string =>
  hexOf(partsOf(hex).map((part) => gamma(within(linear(part) * by))));
