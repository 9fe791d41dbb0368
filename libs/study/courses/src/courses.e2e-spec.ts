import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorld, type World } from '../../../../test/support/index.js';
import { madeCourse } from '../../../../test/support/study-scenes.js';
import { Courses } from './courses.service.js';

describe('publishing courses', () => {
  let world: World;
  let courses: Courses;

  beforeAll(async () => {
    world = await startWorld();
    courses = world.get(Courses);
  });
  afterAll(() => world.close());

  const versionsOf = (slug: string) =>
    world.database.query(`select from course_version v join course c on c.id = v.course_id where c.slug = $1`, [slug]);

  it('stores a version once, also when several processes publish it at the same time', async () => {
    const document = madeCourse({ slug: 'cung-luc' });
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => courses.publish(document)));
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['published', 'unchanged', 'unchanged', 'unchanged']);
    expect(await versionsOf('cung-luc')).toHaveLength(1);
  });

  it('refuses other content under the number of a published version', async () => {
    await courses.publish(madeCourse({ slug: 'bi-sua' }));
    const changed = madeCourse({ slug: 'bi-sua', estimatedMinutes: 21 });
    await expect(courses.publish(changed)).rejects.toMatchObject({
      code: 'course.version-changed',
      args: { slug: 'bi-sua', version: 1 },
    });
  });

  it('makes a newer version the current one and keeps the older one readable', async () => {
    const first = await courses.publish(madeCourse({ slug: 'moi-hon' }));
    expect((await courses.bySlug('moi-hon')).version).toBe(1);
    await courses.publish(madeCourse({ slug: 'moi-hon', version: 3, estimatedMinutes: 30 }));
    expect(await courses.bySlug('moi-hon')).toMatchObject({ version: 3, estimatedMinutes: 30 });
    expect(await courses.version(first.versionId)).toMatchObject({ version: 1, estimatedMinutes: 20 });
  });

  it('refuses a number below the newest that was never published', async () => {
    await courses.publish(madeCourse({ slug: 'lui-lai', version: 3 }));
    await expect(courses.publish(madeCourse({ slug: 'lui-lai', version: 2 }))).rejects.toMatchObject({
      code: 'course.version-outdated',
    });
  });

  it('lets nobody change a stored version', async () => {
    const { versionId } = await courses.publish(madeCourse({ slug: 'bat-bien' }));
    await expect(
      world.database.query(`update course_version set checksum = 'x' where id = $1`, [versionId]),
    ).rejects.toThrow();
  });

  it('gives versions and cards without their question bank, and shared ones that nobody can change', async () => {
    const { versionId, courseId } = await courses.publish(madeCourse({ slug: 'khong-dap-an' }));
    const version = await courses.version(versionId);
    const card = (await courses.cards()).find(({ id }) => id === courseId);
    expect(JSON.stringify([version, card])).not.toMatch(/correct|Giải thích/);
    expect(() => {
      version.lessons.pop();
    }).toThrow();
  });

  it('sees what another process published after a few seconds', async () => {
    await courses.all();
    const { courseId } = await courses.publish(madeCourse({ slug: 'tien-trinh-khac' }));
    await courses.all();
    await world.database.query(`update course set slug = 'ten-moi' where id = $1`, [courseId]);
    await expect(courses.bySlug('ten-moi')).rejects.toMatchObject({ code: 'course.not-found' });
    world.clock.advance({ seconds: 6 });
    expect((await courses.bySlug('ten-moi')).courseId).toBe(courseId);
  });
});
