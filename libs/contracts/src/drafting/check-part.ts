import { SOLUTION_MOMENTS, TARGET_GROUPS } from '../course-document.js';
import { type PartKind, readPartName } from './course-parts.js';
import { head, lesson, quiz } from './lesson.shape.js';
import { practice } from './practice.shape.js';
import type { Shape, ShapeFault } from './shape.js';

/** Levels of objects and lists in a part: more than any honest lesson needs, less than harms who reads it. */
export const PART_DEPTH_LIMIT = 24;

/** Characters of a part as JSON; the server takes no larger body anyway. */
export const PART_SIZE_LIMIT = 240_000;

const SHAPES: Record<PartKind, Shape> = {
  head: head(TARGET_GROUPS),
  quiz: quiz(SOLUTION_MOMENTS),
  lesson,
  practice,
};

/** True when the value is nested deeper than `limit`; it calls itself for no level, so no depth harms it. */
export function isDeeperThan(value: unknown, limit: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
  return false;
}

/** The value with all its texts in NFC, as two ways to write one letter must not be two texts. */
export function inNfc(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(inNfc);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inNfc(inner)]));
}

/**
 * What is wrong with the structure of a part's content: unknown fields, wrong types, bad keys, too deep, too large.
 * Whether it is complete is another question (`problemsOfCourse`): a draft may lack anything.
 */
export function faultsInPart(part: string, content: unknown): ShapeFault[] {
  const name = readPartName(part);
  if (!name) return [{ path: 'part', vi: 'Không có phần nào tên như vậy.', en: 'There is no such part.' }];
  if (isDeeperThan(content, PART_DEPTH_LIMIT)) return [{ path: '.', vi: 'Lồng nhau quá sâu.', en: 'Nested too deep.' }];
  if (JSON.stringify(content ?? null).length > PART_SIZE_LIMIT)
    return [{ path: '.', vi: 'Phần này quá dài. Hãy tách làm hai.', en: 'Too long. Divide it in two.' }];
  const faults: ShapeFault[] = [];
  SHAPES[name.kind](content, '', faults);
  if (faults.length === 0 && name.key && (content as { key: string }).key !== name.key)
    return [{ path: 'key', vi: 'Khóa không khớp với tên phần.', en: 'The key is not that of the part.' }];
  return faults;
}
