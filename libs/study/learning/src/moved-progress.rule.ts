/** The lessons of one version, as far as moving to it needs them. */
export interface VersionLessons {
  version: number;
  lessons: readonly { key: string; learnAgain?: boolean }[];
}

/**
 * Which of the lessons that somebody has done are to be done again in the newest of the versions: those that any
 * version since the own one asks to be learnt again, and that are still there.
 */
export function lessonsToRepeat(
  done: readonly string[],
  ownVersion: number,
  versions: readonly VersionLessons[],
): string[] {
  const since = versions.filter(({ version }) => version > ownVersion);
  const asked = new Set(
    since.flatMap(({ lessons }) => lessons.filter((each) => each.learnAgain).map(({ key }) => key)),
  );
  const there = new Set(since.at(-1)?.lessons.map(({ key }) => key));
  return done.filter((key) => asked.has(key) && there.has(key));
}
