/** Milliseconds to wait after `checked` people in `passedMs`, so that no more than `perSecond` are checked a second. */
export function pauseBefore(checked: number, passedMs: number, perSecond: number | null): number {
  return perSecond === null ? 0 : Math.max(0, (checked / perSecond) * 1000 - passedMs);
}
