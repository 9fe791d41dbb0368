import { newId, todayIn, VIETNAM } from '@hvs/kernel';
import type { Database } from '@hvs/platform/database';
import { insertRows } from '../insert-rows.js';
import { vneidSubject } from '../vneid-people.js';
import { ACTIVITY_COLUMNS, type ActivityRows } from './activity-rows.js';
import type { Draw, LearnerStory } from './learner-story.js';
import { addEvidence, iso, ownerOf, type SeededCourse } from './learning-scene.js';
import { writeCourseStage } from './write-course-stage.js';

const DAY = 86_400_000;

/** When and by what luck the stories happen. */
export interface Telling {
  now: Date;
  draw: Draw;
}

function addVneidSignIn(rows: ActivityRows, { person }: LearnerStory, accountId: string, at: number): void {
  const accountLevel = person.vneidLevel;
  rows.vneid_link.push({
    provider: 'vneid',
    subject: vneidSubject(person.citizenId),
    account_id: accountId,
    account_level: accountLevel,
    authentication_level: 2,
    linked_at: iso(at),
    last_sign_in_at: iso(at),
  });
  const sourceKey = `vneid-sign-in:level-${accountLevel}:${todayIn(VIETNAM, new Date(at))}`;
  const value = { accountLevel, authenticationLevel: 2 };
  addEvidence(rows, person, { kind: 'vneid-sign-in', value, provenance: 'vneid', sourceKey }, at);
}

function writeStory(rows: ActivityRows, story: LearnerStory, courses: readonly SeededCourse[], telling: Telling): void {
  const { person, accountId, isSupervised } = story;
  const { draw } = telling;
  const now = telling.now.getTime();
  let time = now - story.daysAgo * DAY;
  rows.account.push({ id: accountId, person_id: person.id, created_at: iso(time) });
  if (story.signsInWithVneid) addVneidSignIn(rows, story, accountId, time);
  for (const [index, stage] of story.stages.entries()) {
    const seeded = courses[index];
    const begin = Math.min(time + DAY / 4, now - DAY);
    if (seeded) time = writeCourseStage({ rows, person, seeded, draw, isSupervised, begin }, stage);
  }
  if (story.confirmed) {
    const confirmedOn = todayIn(VIETNAM, telling.now);
    rows.confirmation.push({ ...ownerOf(person), id: newId(), confirmed_on: confirmedOn, source: 'imported' });
  }
}

/** Nothing of the seed lies in the future: what would, happened a moment ago. */
function notAfter(rows: ActivityRows, now: Date): void {
  const latest = iso(now.getTime() - 60_000);
  for (const row of Object.values(rows).flat() as Record<string, unknown>[]) {
    for (const [column, value] of Object.entries(row)) {
      const isMoment = column.endsWith('_at') && column !== 'deadline_at' && typeof value === 'string';
      if (isMoment && value > latest) row[column] = latest;
    }
  }
}

/** Writes down what the stories tell. The courses are taken in their order. */
export function writeStories(
  rows: ActivityRows,
  stories: readonly LearnerStory[],
  courses: readonly SeededCourse[],
  telling: Telling,
): void {
  for (const story of stories) writeStory(rows, story, courses, telling);
}

const compare = (one: string, other: string): number => Number(one > other) - Number(one < other);

/** Puts the rows into the database; evidence in the order in which it came, as its chain keeps that. */
export async function storeActivity(database: Database, rows: ActivityRows, now: Date): Promise<void> {
  notAfter(rows, now);
  rows.evidence.sort(
    (one, other) => compare(one.person_id, other.person_id) || compare(one.recorded_at, other.recorded_at),
  );
  for (const table of Object.keys(ACTIVITY_COLUMNS) as (keyof ActivityRows)[]) {
    const columns: Record<string, string> = ACTIVITY_COLUMNS[table];
    await insertRows(database, table, columns, rows[table] as Record<string, unknown>[]);
  }
}
