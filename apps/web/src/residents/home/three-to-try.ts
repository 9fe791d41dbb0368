import type { CourseCard } from '../../api/types.js';

/** Three courses for those of whom nothing is known: for different groups, as far as there are, the oldest first. */
export function threeToTry(courses: readonly CourseCard[]): CourseCard[] {
  const groups = new Set<string>();
  const firsts = courses.filter(({ targetGroups }) => {
    const isNew = !targetGroups.some((group) => groups.has(group));
    for (const group of targetGroups) groups.add(group);
    return isNew;
  });
  return [...new Set([...firsts, ...courses])].slice(0, 3);
}
