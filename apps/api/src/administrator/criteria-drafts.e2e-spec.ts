import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { UnitView } from '@hvs/foundation/units';
import request from 'supertest';
import type { SignedIn } from '../../../../test/support/index.js';
import { CriteriaDesk, DRAFTS, LEVEL_2 } from './spec-support/criteria-desk.js';

let desk: CriteriaDesk;

beforeAll(async () => {
  desk = await CriteriaDesk.open();
});
afterAll(() => desk.world.close());

async function administrator(fullName: string, at: UnitView): Promise<SignedIn> {
  return desk.world.given.signedIn(await desk.world.given.person({ fullName }), [{ role: 'administrator', at }]);
}

describe('two people', () => {
  it('are needed: neither who began a draft nor who changed it last approves it', async () => {
    const draft = await desk.submitted('worker');
    await desk.previewed(draft, {});
    expect((await desk.approve(desk.lan, draft.id)).body.code).toBe('criteria-set.second-person');
    const back = await desk.ask(desk.minh, 'post', `${DRAFTS}/${draft.id}/return`, {
      reason: 'Thiếu điều về an toàn.',
    });
    expect(back.body).toMatchObject({ state: 'draft', returnedReason: 'Thiếu điều về an toàn.' });
    const document = { ...draft.document, title: 'Tên do người thứ hai đặt' };
    await desk.ask(desk.minh, 'put', `${DRAFTS}/${draft.id}`, { document, revision: draft.revision }).expect(200);
    await desk.ask(desk.lan, 'post', `${DRAFTS}/${draft.id}/submission`).expect(200);
    expect((await desk.approve(desk.minh, draft.id)).body.code).toBe('criteria-set.second-person');
    await desk.approve(await administrator('Phạm Thị Ba', desk.keSat.commune), draft.id).expect(201);
  });

  it('who write at once lose nothing: the later one is told who was first, and a repeated save is harmless', async () => {
    const draft = await desk.begun('student');
    const first = { ...draft.document, title: 'Của Lan' };
    const second = { ...draft.document, title: 'Của Minh' };
    const path = `${DRAFTS}/${draft.id}`;
    await desk.ask(desk.lan, 'put', path, { document: first, revision: 1 }).expect(200);
    const stale = await desk.ask(desk.minh, 'put', path, { document: second, revision: 1 }).expect(409);
    expect(stale.body).toMatchObject({
      code: 'criteria-draft.changed-meanwhile',
      args: { changedBy: 'Trần Thị Lan', revision: 2 },
    });
    expect((await desk.ask(desk.lan, 'put', path, { document: first, revision: 1 }).expect(200)).body.revision).toBe(2);
    expect((await desk.ask(desk.minh, 'put', path, { document: second, revision: 2 })).body).toMatchObject({
      title: 'Của Minh',
      revision: 3,
      changedBy: 'Vũ Văn Minh',
    });
  });
});

describe('a draft', () => {
  it('is not sent for approval while it is empty, faulty, contradicts itself, or names a course that is not there', async () => {
    const refusal = async (criterion: unknown) => {
      const draft = await desk.written('disabled', criterion);
      return {
        draft,
        problem: (await desk.ask(desk.lan, 'post', `${DRAFTS}/${draft.id}/submission`).expect(409)).body,
      };
    };
    expect((await refusal(null)).problem.code).toBe('criteria-draft.empty-slot');
    const faulty = await refusal({ key: 'a', kind: 'vneid-level', accountLevel: 9 });
    expect(faulty.problem).toMatchObject({
      code: 'criteria-draft.faulty',
      args: { count: 1, paths: ['criterion.accountLevel'] },
    });
    expect(faulty.draft.problems).toEqual([{ path: 'criterion.accountLevel', message: expect.any(String) }]);
    const ages = { key: 'tuoi', kind: 'all', of: [{ key: 'tre', kind: 'age-between', from: 60, to: 20 }, LEVEL_2] };
    expect((await refusal(ages)).problem.code).toBe('criteria-draft.faulty');
    const title = { vi: 'Không có', en: '' };
    const course = await refusal({ key: 'k', kind: 'course-passed', course: 'khong-co', title });
    expect(course.problem.args.paths).toEqual(['criterion.course']);
    await desk.ask(desk.lan, 'put', `${DRAFTS}/${course.draft.id}`, {
      document: {
        ...course.draft.document,
        criterion: { key: 'k', kind: 'course-passed', course: 'khoa-hoc-thu', title },
      },
      revision: course.draft.revision,
    });
    await desk.ask(desk.lan, 'post', `${DRAFTS}/${course.draft.id}/submission`).expect(200);
  });

  it('is refused when it is nested a thousand levels deep, in words, and stays as it was', async () => {
    const draft = await desk.begun('disabled');
    const deep = `${'{"key":"a","kind":"all","of":['.repeat(1000)}${']}'.repeat(1000)}`;
    const body = `{"revision":1,"document":{"criterion":${deep}}}`;
    const refused = await desk
      .ask(desk.lan, 'put', `${DRAFTS}/${draft.id}`)
      .set('content-type', 'application/json')
      .send(body);
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({ code: 'criteria-draft.too-deep', args: { limit: 40 } });
    expect((await desk.ask(desk.lan, 'get', `${DRAFTS}/${draft.id}`)).body.revision).toBe(1);
    const ten = JSON.parse(`${'{"key":"a","kind":"all","of":['.repeat(10)}${']}'.repeat(10)}`);
    const kept = await desk.ask(desk.lan, 'put', `${DRAFTS}/${draft.id}`, {
      revision: 1,
      document: { criterion: ten },
    });
    expect(kept.status).toBe(200);
    expect(kept.body.problems.length).toBeGreaterThan(0);
  });

  it('stays as it is while it waits, and can be taken off the list afterwards', async () => {
    const draft = await desk.submitted('official');
    const path = `${DRAFTS}/${draft.id}`;
    const change = { document: { ...draft.document, title: 'Khác' }, revision: draft.revision };
    expect((await desk.ask(desk.lan, 'put', path, change).expect(409)).body.code).toBe('criteria-draft.submitted');
    expect((await desk.ask(desk.lan, 'delete', path).expect(409)).body.code).toBe('criteria-draft.submitted');
    await desk.ask(desk.lan, 'post', `${path}/return`, { reason: 'Tôi muốn viết lại.' }).expect(200);
    expect((await desk.approve(desk.minh, draft.id)).body.code).toBe('criteria-draft.not-submitted');
    await desk.ask(desk.lan, 'delete', path).expect(204);
    expect((await desk.ask(desk.lan, 'get', path).expect(404)).body.code).toBe('criteria-draft.not-found');
  });
});

describe('criteria in the making', () => {
  it('are seen by nobody but administrators of the commune', async () => {
    const draft = await desk.begun('resident');
    const other = await desk.world.given.commune('Xã Bên', ['Thôn bên']);
    const stranger = await administrator('Người Xã Bên', other.commune);
    expect((await desk.ask(stranger, 'get', `${DRAFTS}/${draft.id}`).expect(404)).body.code).toBe(
      'criteria-draft.not-found',
    );
    const theirs = (await desk.ask(stranger, 'get', '/api/administrator/criteria-sets')).body.drafts;
    expect(theirs.map((one: { id: string }) => one.id)).not.toContain(draft.id);
    for (const role of ['police-officer', 'trainer', 'helper', 'hamlet-lead'] as const) {
      const who = await desk.world.given.signedIn(await desk.world.given.person(), [{ role, at: desk.keSat.commune }]);
      expect((await desk.ask(who, 'get', `${DRAFTS}/${draft.id}`)).status).toBe(403);
      expect((await desk.ask(who, 'get', '/api/administrator/criteria-sets')).status).toBe(403);
      expect((await desk.approve(who, draft.id)).status).toBe(403);
    }
  });

  it('are written with words that everybody may look up', async () => {
    const vocabulary = (await desk.ask(desk.lan, 'get', '/api/administrator/criterion-vocabulary').expect(200)).body;
    expect(vocabulary.courses).toEqual([
      { slug: 'khoa-hoc-thu', title: { vi: 'Khóa học thử', en: 'A course to test with' } },
    ]);
    expect(vocabulary.competences).toHaveLength(24);
    const schema = await request(desk.world.app.getHttpServer())
      .get('/api/public/criteria-set.schema.json')
      .expect(200);
    const named = vocabulary.kinds.map((one: { kind: string }) => one.kind);
    expect(Object.keys(JSON.parse(schema.text).$defs)).toEqual(expect.arrayContaining(named));
  });
});
