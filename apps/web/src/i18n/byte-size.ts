import { formatNumber } from './format.js';

const KB = 1_000;
const MB = 1_000_000;

/** 1240000 → `1,2 MB`, as phones count what is left of a data plan. */
export function formatBytes(bytes: number): string {
  if (bytes < KB) return `${formatNumber(bytes)} B`;
  if (bytes < MB) return `${formatNumber(Math.round(bytes / KB))} KB`;
  return `${formatNumber(Math.round((10 * bytes) / MB) / 10)} MB`;
}
