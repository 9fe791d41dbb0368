import { DomainError } from '@hvs/kernel';

const TIME = String.raw`(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})`;
const TIMING = new RegExp(String.raw`^${TIME}[ \t]+-->[ \t]+${TIME}(?:[ \t]+\S.*)?$`);

/**
 * Reads captions as WebVTT (W3C) tells, so that a mistake is found when they are sent and not when they stay away from
 * the film. Captions must be there, in the order of time, each with its words.
 * @throws DomainError `captions.*` with the number of the line
 */
export function checkCaptions(text: string): void {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  if (!/^WEBVTT([ \t].*)?$/.test(lines[0] ?? '')) throw new DomainError('captions.no-heading');
  let previous = 0;
  let count = 0;
  for (const block of blocksOf(lines)) {
    const start = checkBlock(block, previous);
    if (start === undefined) continue;
    previous = start;
    count += 1;
  }
  if (count === 0) throw new DomainError('captions.empty');
}

interface Block {
  /** Number of its first line, from 1. */
  line: number;
  lines: string[];
}

function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') open = undefined;
    else if (open) open.lines.push(line);
    else blocks.push((open = { line: index + 1, lines: [line] }));
  }
  return blocks.slice(1); // the first holds the heading and what describes the file
}

/** Seconds at which the caption begins; nothing for a block that is none. */
function checkBlock({ line, lines }: Block, previous: number): number | undefined {
  if (/^(NOTE|STYLE|REGION)([ \t]|$)/.test(lines[0] ?? '')) return undefined;
  const at = lines[0]?.includes('-->') ? 0 : 1; // a name may stand above the times
  const { start, end } = readTiming(lines[at], line + (lines.length > at ? at : 0));
  if (end <= start || start < previous) throw new DomainError('captions.bad-order', { line: line + at });
  if (lines.length === at + 1) throw new DomainError('captions.no-words', { line: line + at });
  return start;
}

function readTiming(text: string | undefined, line: number): { start: number; end: number } {
  const timing = TIMING.exec(text ?? '');
  if (!timing) throw new DomainError('captions.bad-time', { line });
  return { start: seconds(timing.slice(1, 5)), end: seconds(timing.slice(5, 9)) };
}

function seconds([hours = '0', minutes, secs, millis]: (string | undefined)[]): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(secs) + Number(millis) / 1000;
}
