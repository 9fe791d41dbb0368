/** What a package in its frame may tell. */
export type PackageMessage =
  { about: 'package-score'; score: number | null; completed: boolean } | { about: 'package-height'; height: number };

const LARGEST_HEIGHT = 20_000;

/** What was told, when it has the shape of something a package may tell; strangers wrote the scripts that send it. */
export function readPackageMessage(data: unknown): PackageMessage | undefined {
  if (typeof data !== 'object' || data === null || !('about' in data)) return undefined;
  const { about, score, completed, height } = data as Record<string, unknown>;
  if (about === 'package-score' && typeof completed === 'boolean' && isScore(score)) return { about, score, completed };
  const isHeight = typeof height === 'number' && height > 0 && height <= LARGEST_HEIGHT;
  return about === 'package-height' && isHeight ? { about, height } : undefined;
}

const isScore = (score: unknown): score is number | null =>
  score === null || (typeof score === 'number' && score >= 0 && score <= 100);
