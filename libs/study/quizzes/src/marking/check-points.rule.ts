import type { QuestionOf } from '@hvs/contracts';

/** Whether every line of the rubric has a whole number of points from 0 to what the line is worth, and nothing else has. */
export function pointsFit({ rubric }: QuestionOf<'open'>, points: Readonly<Record<string, number>>): boolean {
  return (
    Object.keys(points).length === rubric.length &&
    rubric.every(({ key, points: most }) => {
      const given = points[key];
      return given !== undefined && Number.isInteger(given) && given >= 0 && given <= most;
    })
  );
}
