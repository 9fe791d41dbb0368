import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { startWorld, type World } from '../../../../test/support/index.js';
import { StudyScenes } from '../../../../test/support/study-scenes.js';
import { CourseBeginnings } from './course-beginnings.js';
import { CourseDrafts } from './course-drafts.service.js';
import { CourseList } from './course-list.js';
import { aLesson, begun, put, writerIn } from '../../../../test/support/authoring/writers.js';

let world: World;
let drafts: CourseDrafts;
let hoa: Actor;
let lan: Actor;
let beyond: Actor;
let courseId: string;

beforeAll(async () => {
  world = await startWorld();
  drafts = world.get(CourseDrafts);
  hoa = await writerIn(world);
  lan = await writerIn(world);
  beyond = await writerIn(world, 'trainer', 'Xã Bên');
});
beforeEach(async () => {
  courseId = await begun(world, hoa);
});
afterAll(() => world.close());

const save = (part: string, basedOn: number, content: unknown, actor = hoa) =>
  drafts.save(courseId, part, { basedOn, content }, actor);
const partOf = async (part: string) => (await drafts.find(courseId, hoa)).parts.find((each) => each.part === part);

describe('a course that is begun', () => {
  it('is one course however often it is asked for, with an address made of its title', async () => {
    const wish = { id: newId(), title: 'Đọc báo trên mạng!', targetGroups: ['elderly' as const] };
    const beginnings = world.get(CourseBeginnings);
    const made = await Promise.all([beginnings.begin(wish, hoa), beginnings.begin(wish, hoa)]);
    expect(new Set(made.map((each) => each.courseId)).size).toBe(1);
    expect((await drafts.find(wish.id, hoa)).slug).toBe('doc-bao-tren-mang');
    const namesake = await begun(world, lan, 'Đọc báo trên mạng');
    expect((await drafts.find(namesake, lan)).slug).toBe('doc-bao-tren-mang-2');
    await expect(beginnings.begin(wish, lan)).rejects.toMatchObject({ code: 'course-draft.id-used' });
  });

  it('is there for the trainers of its commune, and not for those beyond', async () => {
    expect((await drafts.find(courseId, lan)).parts.map(({ part }) => part)).toEqual(['head', 'quiz']);
    await expect(drafts.find(courseId, beyond)).rejects.toMatchObject({ code: 'course.not-found' });
    await expect(save('lesson:a', 0, aLesson('a'), beyond)).rejects.toMatchObject({ code: 'course.not-found' });
    await expect(drafts.history(courseId, 'head', beyond)).rejects.toMatchObject({ code: 'course.not-found' });
    const seen = await world.get(CourseList).page({}, beyond);
    expect(seen.courses.filter(({ shipped }) => !shipped)).toEqual([]);
  });
});

describe('saving a part', () => {
  it('keeps an incomplete lesson, in NFC, and every save of it', async () => {
    const lesson = aLesson('gui-anh', { title: 'Gửi ảnh'.normalize('NFD'), blocks: [] });
    expect(await save('lesson:gui-anh', 0, lesson)).toEqual({ revision: 1 });
    expect(await save('lesson:gui-anh', 1, { ...lesson, title: '' }, lan)).toEqual({ revision: 2 });
    expect(await drafts.revision(courseId, 'lesson:gui-anh', 1, lan)).toMatchObject({ title: 'Gửi ảnh' });
    const history = await drafts.history(courseId, 'lesson:gui-anh', hoa);
    expect(history.map(({ revision }) => revision)).toEqual([2, 1]);
    expect(history[0]?.updatedByName).toMatch(/^Nguyễn Thị Thử/);
    expect(await partOf('lesson:gui-anh')).toMatchObject({ revision: 2, updatedByMe: false });
  });

  it('makes no further revision of the same content, whatever it says it was based on', async () => {
    await save('lesson:a', 0, aLesson('a'));
    const { key, title, ...rest } = aLesson('a');
    expect(await save('lesson:a', 0, { ...rest, title, key })).toEqual({ revision: 1 });
    expect(await drafts.history(courseId, 'lesson:a', hoa)).toHaveLength(1);
  });

  it('lets one of two editors win and tells the other who was faster', async () => {
    await save('lesson:a', 0, aLesson('a'));
    const outcomes = await Promise.allSettled([
      save('lesson:a', 1, aLesson('a', { title: 'Của Hoa' }), hoa),
      save('lesson:a', 1, aLesson('a', { title: 'Của Lan' }), lan),
    ]);
    const lost = outcomes.find((each): each is PromiseRejectedResult => each.status === 'rejected');
    const faster = expect.stringMatching(/^Nguyễn Thị Thử/);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(lost?.reason).toMatchObject({
      code: 'course-draft.changed-meanwhile',
      args: { revision: 2, changedBy: faster },
    });
    await put(world, courseId, 'lesson:a', aLesson('a', { title: 'Cả hai' }), lan);
    expect(await partOf('lesson:a')).toMatchObject({ revision: 3, content: { title: 'Cả hai' } });
  });

  it('lets two editors make the same new lesson at once: one wins', async () => {
    const outcomes = await Promise.allSettled([
      save('lesson:moi', 0, aLesson('moi', { title: 'Của Hoa' }), hoa),
      save('lesson:moi', 0, aLesson('moi', { title: 'Của Lan' }), lan),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('does not disturb who writes another part', async () => {
    await Promise.all([save('lesson:a', 0, aLesson('a'), hoa), save('lesson:b', 0, aLesson('b'), lan)]);
    expect((await drafts.find(courseId, hoa)).parts).toHaveLength(4);
  });

  it.each([
    ['lesson:a', { ...aLesson('a'), html: '<b>' }, 'html'],
    ['lesson:a', { ...aLesson('a'), minutes: 'ten' }, 'minutes'],
    ['lesson:a', aLesson('b'), 'key'],
    ['lesson:a', { ...aLesson('a'), blocks: [{ type: 'iframe', src: 'x' }] }, 'blocks[0].type'],
    [
      'lesson:a',
      aLesson('a', { blocks: [{ type: 'image', src: '../../etc/passwd', description: '' }] }),
      'blocks[0].src',
    ],
    ['head', { title: 'x' }, 'title'],
    ['quiz', { questionsPerAttempt: 1e9 }, 'questionsPerAttempt'],
  ])('refuses what has another shape: %s %#', async (part, content, path) => {
    await expect(save(part, part.includes(':') ? 0 : 1, content)).rejects.toMatchObject({
      code: 'course-draft.malformed',
      args: { path },
    });
    expect(await partOf('lesson:a')).toBeUndefined();
  });

  it('refuses what is nested too deep, what is too long, and parts that cannot be', async () => {
    let deep: object = {};
    for (let level = 0; level < 5_000; level += 1) deep = { deep };
    await expect(save('lesson:a', 0, deep)).rejects.toMatchObject({ code: 'course-draft.malformed' });
    const long = aLesson('a', { audio: { src: '', transcript: 'x'.repeat(20_001) } });
    await expect(save('lesson:a', 0, long)).rejects.toMatchObject({ args: { path: 'audio.transcript' } });
    await expect(save('lesson:../a', 0, {})).rejects.toMatchObject({ code: 'course-draft.no-such-part' });
  });

  it('keeps a history that nobody can change', async () => {
    await expect(world.database.query(`update course_draft_revision set revision = 9`)).rejects.toThrow();
  });
});

describe('the list of courses', () => {
  it('shows the last changed first, finds a title without accents, and goes on where it stopped', async () => {
    await new StudyScenes(world).course({ slug: 'di-kem' });
    await world.database.query(`update course set unit_id = null where slug = 'di-kem'`);
    const made: string[] = [];
    for (let index = 0; index < 31; index += 1) made.push(await begun(world, hoa, `Quét mã số ${index}`));
    world.clock.advance({ minutes: 1 });
    await put(world, made[0]!, 'lesson:a', aLesson('a'), lan);
    const list = world.get(CourseList);
    const first = await list.page({ search: 'QUET MA', state: 'draft' }, hoa);
    expect(first.courses[0]).toMatchObject({
      courseId: made[0],
      state: 'draft',
      hasDraft: true,
      publishedVersion: null,
    });
    expect(first.courses).toHaveLength(30);
    const rest = await list.page({ search: 'quet ma', after: first.nextAfter! }, hoa);
    expect(rest).toMatchObject({ courses: [{ title: expect.stringContaining('Quét mã') }], nextAfter: null });
    const shipped = await list.page({ state: 'published', search: 'khoa hoc thu' }, beyond);
    expect(shipped.courses).toMatchObject([{ slug: 'di-kem', shipped: true, updatedByName: null }]);
  });
});
