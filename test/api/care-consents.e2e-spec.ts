import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CONSENT_TEXT } from '@hvs/contracts';
import type { UnitView } from '@hvs/foundation/units';
import { CareScenes, spoken } from '../support/care-scenes.js';
import { startWorld, type World } from '../support/index.js';

let world: World;
let care: CareScenes;
let otherHamlet: UnitView;

beforeAll(async () => {
  world = await startWorld();
  const [first, second] = (await world.given.keSat()).hamlets;
  if (!first || !second) throw new Error('the commune has hamlets');
  care = new CareScenes(world, first);
  otherHamlet = second;
});
afterAll(() => world.close());

describe('consent', () => {
  it('is kept with the text it was given to, and is told to the person', async () => {
    const { helper, person, consentId } = await care.inCare();
    const { body } = await care.as(helper.cookie).get('helper/care').expect(200);
    expect(body.people).toMatchObject([{ consentId, fullName: 'Phạm Thị Sen', channel: 'spoken' }]);
    await world.settle();
    const own = await world.given.signedIn(person);
    const notices = await care.as(own.cookie).get('learner/notices').expect(200);
    expect(JSON.stringify(notices.body)).toContain('đã đồng ý cho Vũ Thị Tuyết giúp học');
    const [trail] = await world.database.query(
      `select actor_person_id as "by", details from audit_entry where action = 'care-consent.given' and subject_person_id = $1`,
      [person.id],
    );
    expect(trail).toEqual({ by: helper.personId, details: { channel: 'spoken', textVersion: CONSENT_TEXT.version } });
  });

  it('holds for a year', async () => {
    const { helper, consentId } = await care.inCare();
    await world.database.query(`update care_consent set expires_at = $2 where id = $1`, [consentId, world.clock.now()]);
    expect((await care.as(helper.cookie).get('helper/care').expect(200)).body.people).toEqual([]);
    await care.as(helper.cookie).put('helper/care/assisting', { consentId }).expect(404);
  });

  it.each([
    ['to a helper of another hamlet', async () => ({ cookie: (await care.helper(otherHamlet)).cookie, status: 404 })],
    [
      'to somebody without the role',
      async () => ({ cookie: (await world.given.signedIn(await care.learner())).cookie, status: 403 }),
    ],
  ])('cannot be given %s', async (_who, helper) => {
    const { cookie, status } = await helper();
    await care
      .as(cookie)
      .post('helper/care/consents', spoken((await care.learner()).id))
      .expect(status);
  });

  it('is not kept to a text that has changed, nor to oneself', async () => {
    const helper = await care.helper();
    const person = await care.learner();
    const old = { ...spoken(person.id), textVersion: CONSENT_TEXT.version - 1 };
    await care.as(helper.cookie).post('helper/care/consents', old).expect(409);
    await care.as(helper.cookie).post('helper/care/consents', spoken(helper.personId)).expect(400);
  });
});

describe('a consent ended by mistake', () => {
  const holds = async (helper: { cookie: string }) =>
    (await care.as(helper.cookie).get('helper/care').expect(200)).body.people as object[];

  it('is taken up again as it was by the person who ended it, once however often it is asked', async () => {
    const { helper, person, consentId } = await care.inCare();
    const before = await holds(helper);
    const own = await world.given.signedIn(person);
    await care.as(own.cookie).delete(`learner/helpers/${consentId}`).expect(204);
    expect(await holds(helper)).toEqual([]);
    await care.as(helper.cookie).put(`helper/care/consents/${consentId}`).expect(404);
    await care.as(own.cookie).put(`learner/helpers/${consentId}`).expect(204);
    await care.as(own.cookie).put(`learner/helpers/${consentId}`).expect(204);
    const { consentId: again, ...terms } = (await holds(helper))[0] as { consentId: string };
    expect([{ ...terms, consentId }]).toEqual(before);
    await care.assist(helper.cookie, again);
  });

  it('is taken up again by the helper who ended it, and not by the person', async () => {
    const { helper, person, consentId } = await care.inCare();
    const own = await world.given.signedIn(person);
    await care.as(helper.cookie).delete(`helper/care/consents/${consentId}`).expect(204);
    await care.as(own.cookie).put(`learner/helpers/${consentId}`).expect(404);
    await care.as(helper.cookie).put(`helper/care/consents/${consentId}`).expect(204);
    expect(await holds(helper)).toHaveLength(1);
  });

  it('is asked for anew after a quarter of an hour', async () => {
    const { helper, consentId } = await care.inCare();
    await care.as(helper.cookie).delete(`helper/care/consents/${consentId}`).expect(204);
    world.clock.advance({ minutes: 16 });
    const { body } = await care.as(helper.cookie).put(`helper/care/consents/${consentId}`).expect(409);
    expect(body.code).toBe('care.undo-too-late');
  });
});
