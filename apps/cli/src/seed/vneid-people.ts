import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { SeededPerson } from './seeded-person.js';

/** The passcode of every made-up person at the stand-in for VNeID. */
export const SANDBOX_PASSCODE = 'kesat2026';

/** The stable name of a person at the stand-in: derived, so that seeding again gives the same, but not readable. */
export function vneidSubject(citizenId: string): string {
  return createHash('sha256').update(`vneid-sandbox:${citizenId}`).digest('hex').slice(0, 32);
}

/**
 * Writes the people whom the stand-in for VNeID knows, one JSON line each. `featured` people are offered by name on
 * its page. Written beside and renamed, so that a reader never sees half a file.
 */
export async function writeVneidPeople(
  file: string,
  people: readonly SeededPerson[],
  hamletNames: readonly string[],
  featured: ReadonlyMap<string, string>,
): Promise<void> {
  const lines = people
    .filter(({ vneidLevel }) => vneidLevel > 0)
    .map((person) =>
      JSON.stringify({
        sub: vneidSubject(person.citizenId),
        citizenId: person.citizenId,
        passcode: SANDBOX_PASSCODE,
        name: person.fullName,
        birthDate: person.birthDate,
        gender: person.sex,
        residence: `Thôn ${hamletNames[person.hamletIndex] ?? ''}, xã Kẻ Sặt, thành phố Hải Phòng`,
        accountLevel: person.vneidLevel,
        ...(featured.has(person.id) ? { featured: featured.get(person.id) } : {}),
      }),
    );
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, `${lines.join('\n')}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
}
