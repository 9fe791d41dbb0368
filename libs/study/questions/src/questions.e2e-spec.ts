import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { actorAs } from '../../../../test/support/actor-as.js';
import { startWorld, type World } from '../../../../test/support/index.js';
import { StudyScenes } from '../../../../test/support/study-scenes.js';
import { asking } from './asking.fixture.js';
import { QuestionBank } from './question-bank.service.js';
import { QuestionLists } from './question-lists.service.js';
import { QuestionStatistics } from './question-statistics.service.js';

let world: World;
let bank: QuestionBank;
let lists: QuestionLists;
let statistics: QuestionStatistics;
let hoa: Actor;
let tam: Actor;
let binh: Actor;
let homePath: string;

beforeAll(async () => {
  world = await startWorld();
  bank = world.get(QuestionBank);
  lists = world.get(QuestionLists);
  statistics = world.get(QuestionStatistics);
  const home = await world.given.keSat();
  const away = await world.given.commune('Bình Giang', ['Thôn Một']);
  homePath = home.commune.path;
  const trainer = (place: typeof home, fullName: string): Promise<Actor> =>
    actorAs(world, 'trainer', place.commune, { in: place.hamlets[0]!, fullName });
  hoa = await trainer(home, 'Nguyễn Thị Hòa');
  tam = await trainer(home, 'Trần Văn Tâm');
  binh = await trainer(away, 'Lê Thị Bình');
});
afterAll(() => world.close());

describe('the question bank', () => {
  it('keeps a new question once, however often it is sent', async () => {
    const id = newId();
    const question = asking('Người lạ gọi xin mã OTP. Ông bà làm gì?');
    expect(await bank.create(hoa, id, question)).toEqual({ questionId: id, version: 1 });
    expect(await bank.create(hoa, id, question)).toEqual({ questionId: id, version: 1 });
    const { questions } = await lists.list(hoa, { search: 'nguoi la goi' });
    expect(questions).toEqual([
      expect.objectContaining({ questionId: id, version: 1, kind: 'single', tags: ['an toàn', 'otp'], flags: [] }),
    ]);
    await expect(bank.create(hoa, id, asking('Một câu khác hẳn?'))).rejects.toThrow('question.id-taken');
    await expect(bank.create(binh, id, question)).rejects.toThrow('question.id-taken');
  });

  it('refuses a question that nobody can answer, with the places', async () => {
    const faulty = asking('Câu này có hai đáp án đúng?', {
      options: [
        { key: 'a', text: 'Một', correct: true },
        { key: 'b', text: 'Hai', correct: true },
      ],
    });
    await expect(bank.create(hoa, newId(), faulty)).rejects.toMatchObject({
      code: 'question.faulty',
      args: { count: 1, fields: ['options'] },
    });
  });

  it('makes a further version of each edit and leaves the former as it was', async () => {
    const id = newId();
    await bank.create(hoa, id, asking('Bản thứ nhất?'));
    const second = asking('Bản thứ hai?');
    expect(await bank.revise(tam, id, { basedOn: 1, content: second })).toEqual({ questionId: id, version: 2 });
    expect(await bank.revise(tam, id, { basedOn: 1, content: second })).toEqual({ questionId: id, version: 2 });
    await expect(bank.revise(hoa, id, { basedOn: 1, content: asking('Bản của tôi?') })).rejects.toMatchObject({
      code: 'question.changed-meanwhile',
      args: { changedBy: 'Trần Văn Tâm', version: 2 },
    });
    expect((await lists.version(hoa, id, 1)).text).toBe('Bản thứ nhất?');
    expect((await lists.one(hoa, id)).versions.map(({ version }) => version)).toEqual([2, 1]);
    await expect(
      world.database.query(`update question_version set content = '{}' where question_id = $1`, [id]),
    ).rejects.toThrow();
  });

  it('of two edits made at the same time one is saved and the other told', async () => {
    const id = newId();
    await bank.create(hoa, id, asking('Ai nhanh hơn?'));
    const edits = await Promise.allSettled([
      bank.revise(hoa, id, { basedOn: 1, content: asking('Hòa viết?') }),
      bank.revise(tam, id, { basedOn: 1, content: asking('Tâm viết?') }),
    ]);
    expect(edits.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('shows a trainer nothing of another commune and lets nothing there be changed', async () => {
    const id = newId();
    await bank.create(hoa, id, asking('Chỉ của Kẻ Sặt?'));
    expect((await lists.list(binh, {})).questions).toEqual([]);
    for (const deed of [
      () => lists.one(binh, id),
      () => lists.version(binh, id, 1),
      () => lists.uses(binh, id),
      () => statistics.of(binh, id),
      () => bank.revise(binh, id, { basedOn: 1, content: asking('Của tôi?') }),
      () => bank.retire(binh, id, 'không thích'),
      () => bank.bringBack(binh, id),
    ]) {
      await expect(deed()).rejects.toThrow('question.not-found');
    }
  });

  it('gives a blueprint its pool: all tags of any line, current versions, nothing retired, own keys and origins', async () => {
    const [easy, hard, other, gone] = [newId(), newId(), newId(), newId()] as [string, string, string, string];
    await bank.create(hoa, easy, asking('Dễ?', { tags: ['pool', 'x'], difficulty: 1 }));
    await bank.create(hoa, hard, asking('Khó?', { tags: ['pool', 'x'], difficulty: 3 }));
    await bank.create(hoa, other, asking('Thẻ khác?', { tags: ['pool'], difficulty: 1 }));
    await bank.create(hoa, gone, asking('Đã bỏ?', { tags: ['pool', 'x'], difficulty: 1 }));
    await bank.retire(tam, gone, 'sai luật mới');
    await bank.revise(hoa, easy, { basedOn: 1, content: asking('Dễ hơn?', { tags: ['pool', 'x'], difficulty: 1 }) });
    const pool = await bank.poolFor(homePath, [{ count: 1, tags: ['Pool', 'X'], difficulty: 1 }]);
    expect(pool).toEqual([
      expect.objectContaining({ key: `q-${easy}`, text: 'Dễ hơn?', origin: { questionId: easy, version: 2 } }),
    ]);
    expect(await bank.poolFor(homePath, [{ count: 2, tags: ['pool'] }])).toHaveLength(3);
    expect(await bank.poolFor(`${homePath}_x`, [{ count: 2, tags: ['pool'] }])).toEqual([]);
    expect(await bank.poolFor(homePath, [])).toEqual([]);
    await bank.bringBack(hoa, gone);
    expect(await bank.poolFor(homePath, [{ count: 1, tags: ['pool', 'x'], difficulty: 1 }])).toHaveLength(2);
  });

  it('takes an import once, and takes back of it what no published course holds', async () => {
    const importId = newId();
    const items = ['Một?', 'Hai?', 'Ba?'].map((text, place) => asking(text, { key: `muc-${place}` }));
    const added = await bank.add(hoa, items, importId);
    expect(await bank.add(hoa, items, importId)).toEqual(added);
    const courseVersionId = newId();
    const origins = [{ questionId: added[1]?.questionId ?? '', version: 1 }];
    await bank.markUsed(courseVersionId, origins);
    await bank.markUsed(courseVersionId, origins);
    expect(await bank.withdrawImport(hoa, importId)).toEqual({
      retired: 2,
      stillInUse: [{ questionId: added[1]?.questionId, title: 'Hai?' }],
    });
    expect((await bank.withdrawImport(hoa, importId)).retired).toBe(0);
    expect(await lists.uses(hoa, added[1]?.questionId ?? '')).toMatchObject([{ courseVersionId, version: 1 }]);
    expect(
      (await bank.find(added.map(({ questionId }) => questionId))).filter(({ isRetired }) => isRetired),
    ).toHaveLength(2);
  });

  it('adds none of many when one is faulty', async () => {
    const before = await world.database.query('select id from question');
    await expect(bank.add(hoa, [asking('Tốt?'), asking('')])).rejects.toThrow('question.faulty');
    expect(await world.database.query('select id from question')).toHaveLength(before.length);
  });
});

describe('the list of the bank', () => {
  it('is searched without accents, by mark and by page, without losing or repeating a question', async () => {
    await bank.add(
      hoa,
      Array.from({ length: 7 }, (_, place) => asking(`Lừa đảo qua điện thoại số ${place}?`, { tags: ['trang'] })),
    );
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await lists.list(tam, {
        search: 'LUA DAO dien thoai',
        tag: 'Trang',
        kind: 'single',
        limit: 3,
        after,
      });
      seen.push(...page.questions.map(({ questionId }) => questionId));
      after = page.nextAfter ?? undefined;
    } while (after);
    expect(seen).toHaveLength(7);
    expect(new Set(seen).size).toBe(7);
    expect((await lists.list(tam, { search: '100%_' })).questions).toEqual([]);
    expect(await lists.tags(tam)).toContainEqual({ tag: 'trang', count: 7 });
  });
});

describe('the statistics of a question', () => {
  it('counts each paper once and says what the figures tell against a question', async () => {
    const [asked, rest] = [newId(), newId()];
    await bank.create(hoa, asked, asking('Câu gây nhầm?', { tags: ['thong-ke'] }));
    await bank.create(hoa, rest, asking('Câu còn lại?', { tags: ['thong-ke'] }));
    const questions = await bank.poolFor(homePath, [{ count: 2, tags: ['thong-ke'] }]);
    for (let paper = 0; paper < 32; paper += 1) {
      const facts = {
        attemptId: newId(),
        questions,
        answers: new Map([
          [`q-${asked}`, [paper < 6 ? 'b' : 'a']],
          [`q-${rest}`, [paper % 2 === 0 ? 'b' : 'a']],
        ]),
      };
      await statistics.count(facts);
      await statistics.count(facts);
    }
    const [shown] = await statistics.of(tam, asked);
    expect(shown).toMatchObject({ version: 1, seen: 32, right: 6, blank: 0, facility: 6 / 32 });
    expect(shown?.options.map(({ chosen }) => chosen)).toEqual([26, 6]);
    expect(shown?.flags).toEqual(['hardly-anyone-right', 'does-not-discriminate', 'wrong-option-preferred']);
    expect((await lists.list(hoa, { flagged: true })).questions.map(({ questionId }) => questionId)).toContain(asked);
    await bank.revise(hoa, asked, { basedOn: 1, content: asking('Câu đã sửa?') });
    expect((await lists.one(hoa, asked)).flags).toEqual([]);
  });

  it('counts papers handed in together without one of them failing', async () => {
    const ids = [newId(), newId(), newId()];
    for (const id of ids) await bank.create(hoa, id, asking(`Cùng lúc ${id}?`, { tags: ['cung-luc'] }));
    const questions = await bank.poolFor(homePath, [{ count: 3, tags: ['cung-luc'] }]);
    await Promise.all(
      Array.from({ length: 12 }, (_, paper) =>
        statistics.count({
          attemptId: newId(),
          questions: paper % 2 === 0 ? questions : [...questions].reverse(),
          answers: new Map(questions.map(({ key }) => [key, ['b']])),
        }),
      ),
    );
    expect(await statistics.of(hoa, ids[0] ?? '')).toMatchObject([{ seen: 12, right: 12, facility: 1 }]);
  });

  it('grow with each paper that a learner hands in, and once more are not', async () => {
    const texts = ['Một?', 'Hai?', 'Ba?', 'Bốn?'];
    const added = await bank.add(
      hoa,
      texts.map((text) =>
        asking(text, {
          tags: ['bai-nop'],
          options: ['a', 'b', 'c', 'd'].map((key) => ({ key, text: `Ý ${key}`, correct: key === 'a' })),
        }),
      ),
    );
    const scenes = new StudyScenes(world);
    const questions = await bank.poolFor(homePath, [{ count: 4, tags: ['bai-nop'] }]);
    const course = await scenes.course({ slug: 'khoa-co-ngan-hang', questions });
    const [passing, failing] = [await scenes.learner(), await scenes.learner()];
    await scenes.takeQuiz(passing, await scenes.afterLessons(passing, course));
    await scenes.takeQuiz(failing, await scenes.afterLessons(failing, course), 'wrong');
    await world.settle();
    for (const { questionId } of added) {
      expect(await statistics.of(hoa, questionId)).toMatchObject([{ seen: 2, right: 1, blank: 0 }]);
    }
  });
});
