import { newId, todayIn, VIETNAM } from '@hvs/kernel';
import type { Database } from '@hvs/platform/database';
import { insertRows } from '../insert-rows.js';
import { vneidSubject } from '../vneid-people.js';
import { ACTIVITY_COLUMNS, type ActivityRows, emptyActivity } from './activity-rows.js';
import type { Draw, LearnerStory } from './learner-story.js';
import { type SeededCourse, writeCourseStage } from './write-course-stage.js';

const DAY = 86_400_000;

function writeStory(
  rows: ActivityRows,
  story: LearnerStory,
  courses: readonly SeededCourse[],
  now: Date,
  draw: Draw,
): void {
  const { person } = story;
  const accountId = newId();
  const begin = now.getTime() - story.daysAgo * DAY;
  const began = new Date(begin).toISOString();
  const owner = { person_id: person.id, commune_id: person.communeId };
  rows.account.push({ id: accountId, person_id: person.id, created_at: began });
  if (story.signsInWithVneid) {
    const level = person.vneidLevel;
    rows.vneid_link.push({
      provider: 'vneid',
      subject: vneidSubject(person.citizenId),
      account_id: accountId,
      account_level: level,
      authentication_level: 2,
      linked_at: began,
      last_sign_in_at: began,
    });
    rows.evidence.push({
      ...owner,
      id: newId(),
      kind: 'vneid-sign-in',
      value: { accountLevel: level, authenticationLevel: 2 },
      provenance: 'vneid',
      source_key: `vneid-sign-in:level-${level}:${todayIn(VIETNAM, new Date(begin))}`,
      occurred_at: began,
      recorded_at: began,
    });
  }
  let time = begin;
  for (const [index, stage] of story.stages.entries()) {
    const seeded = courses[index];
    if (seeded)
      time = writeCourseStage(
        { rows, person, seeded, draw, begin: Math.min(time + DAY / 4, now.getTime() - DAY) },
        stage,
      );
  }
  if (story.confirmed) {
    rows.confirmation.push({ ...owner, id: newId(), confirmed_on: todayIn(VIETNAM, now), source: 'imported' });
  }
}

/** Nothing of the seed lies in the future: what would, happened a moment ago. */
function notAfter(rows: ActivityRows, now: Date): void {
  const latest = new Date(now.getTime() - 60_000).toISOString();
  for (const row of Object.values(rows).flat() as Record<string, unknown>[]) {
    for (const [column, value] of Object.entries(row)) {
      if (column.endsWith('_at') && column !== 'deadline_at' && typeof value === 'string' && value > latest)
        row[column] = latest;
    }
  }
}

/** Writes the stories into the database; returns how many learners there are. */
export async function writeActivity(
  stories: readonly LearnerStory[],
  courses: readonly SeededCourse[],
  { database, now, draw }: { database: Database; now: Date; draw: Draw },
): Promise<number> {
  const rows = emptyActivity();
  for (const story of stories) writeStory(rows, story, courses, now, draw);
  notAfter(rows, now);
  for (const table of Object.keys(ACTIVITY_COLUMNS) as (keyof ActivityRows)[]) {
    await insertRows(
      database,
      table,
      ACTIVITY_COLUMNS[table] as Record<string, string>,
      rows[table] as Record<string, unknown>[],
    );
  }
  return stories.length;
}
