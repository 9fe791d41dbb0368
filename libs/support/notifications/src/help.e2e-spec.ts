import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@hvs/kernel';
import type { UnitView } from '@hvs/foundation/units';
import type { Actor } from '@hvs/platform/access';
import { HelpRequestDesk, HelpRequests } from '@hvs/support/help-requests';
import { actorAs } from '../../../../test/support/actor-as.js';
import { startWorld, type World } from '../../../../test/support/index.js';
import { Notices } from './notices.service.js';

let world: World;
let here: UnitView;
let there: UnitView;
let learner: Actor;
let helper: Actor;

const two = <Each>([first, second]: readonly Each[]): [Each, Each] => {
  if (!first || !second) throw new Error('a commune has two hamlets');
  return [first, second];
};

beforeAll(async () => {
  world = await startWorld();
  [here, there] = two((await world.given.keSat()).hamlets);
});
afterAll(() => world.close());
beforeEach(async () => {
  learner = await actorAs(world, 'learner', here, { in: here });
  helper = await actorAs(world, 'helper', here, { in: here });
});

const ask = async (text = 'Tôi chưa biết bấm vào đâu.') => {
  const id = newId();
  await world.get(HelpRequests).ask(learner, { id, text, phone: '0912345678', page: '/khoa-hoc/khong-co' });
  await world.settle();
  return id;
};
const told = async (who: Actor) =>
  (await world.get(Notices).of(who.personId, 'vi')).notices.map(({ kind }) => kind).filter((kind) => /help/.test(kind));
const stateOf = async (id: string) =>
  (await world.get(HelpRequests).of(learner.personId)).find((request) => request.id === id);
const seenBy = async (who: Actor, id: string) =>
  (await world.get(HelpRequestDesk).open(who)).find((request) => request.id === id);

describe('whoever asks for help', () => {
  it('reaches the helpers of the own hamlet, and no others', async () => {
    const elsewhere = await actorAs(world, 'helper', there, { in: there });
    const id = await ask();
    expect(await seenBy(helper, id)).toMatchObject({ state: 'open', mine: false, phone: null, courseTitle: null });
    expect(await seenBy(elsewhere, id)).toBeUndefined();
    expect(await told(helper)).toEqual(['help-asked']);
    expect(await told(elsewhere)).toEqual([]);
    await expect(world.get(HelpRequestDesk).take(elsewhere, id)).rejects.toThrow('help-request.not-found');
  });

  it('is told who comes and when it is done, with a note, and the phone number is forgotten', async () => {
    const id = await ask();
    expect(await world.get(HelpRequestDesk).take(helper, id)).toMatchObject({ mine: true, phone: '0912345678' });
    await world.settle();
    expect(await stateOf(id)).toMatchObject({ state: 'taken' });
    await world.get(HelpRequestDesk).finish(helper, id, 'Đã chỉ cách mở bài.');
    await world.settle();
    expect(await stateOf(id)).toMatchObject({ state: 'done', note: 'Đã chỉ cách mở bài.' });
    expect(await told(learner)).toEqual(['help-done', 'help-taken']);
    const phones = await world.database.query('select 1 from help_request where id = $1 and phone is not null', [id]);
    expect(phones).toEqual([]);
    expect(await seenBy(helper, id)).toBeUndefined();
  });

  it('is helped by one helper at a time, and another may finish what was left', async () => {
    const other = await actorAs(world, 'helper', here);
    const id = await ask();
    await world.get(HelpRequestDesk).take(helper, id);
    await expect(world.get(HelpRequestDesk).take(other, id)).rejects.toThrow('help-request.already-taken');
    expect(await seenBy(other, id)).toMatchObject({ mine: false, phone: null });
    expect(await world.get(HelpRequestDesk).finish(other, id)).toMatchObject({ state: 'done' });
  });

  it('has at most three calls waiting, also when they are sent at once', async () => {
    const sent = await Promise.allSettled([ask(), ask(), ask(), ask()]);
    const refusals = sent.flatMap((each) => (each.status === 'rejected' ? [String(each.reason)] : []));
    expect(refusals).toEqual([expect.stringContaining('help-request.too-many')]);
  });

  it('asks once when the same call is sent twice, and not by the id of another', async () => {
    const request = { id: newId(), text: 'Nhờ chỉ giúp tôi.' };
    await world.get(HelpRequests).ask(learner, request);
    expect(await world.get(HelpRequests).ask(learner, request)).toHaveLength(1);
    await expect(world.get(HelpRequests).ask(helper, request)).rejects.toThrow('help-request.id-used');
  });

  it('may need no help any more: it waits for nobody then, and the phone number is forgotten', async () => {
    const id = await ask();
    await world.get(HelpRequestDesk).take(helper, id);
    await expect(world.get(HelpRequests).withdraw(helper, id)).rejects.toThrow('help-request.not-found');
    await world.get(HelpRequests).withdraw(learner, id);
    await world.get(HelpRequests).withdraw(learner, id);
    expect(await stateOf(id)).toMatchObject({ state: 'withdrawn', helperName: null });
    expect(await seenBy(helper, id)).toBeUndefined();
    const [row] = await world.database.query('select phone from help_request where id = $1', [id]);
    expect(row).toEqual({ phone: null });
    const helped = await ask();
    await world.get(HelpRequestDesk).finish(helper, helped);
    await world.get(HelpRequests).withdraw(learner, helped);
    expect(await stateOf(helped)).toMatchObject({ state: 'done' });
  });

  it('does not answer the own call', async () => {
    const id = newId();
    await world.get(HelpRequests).ask(helper, { id, text: 'Tôi cũng cần giúp.' });
    await expect(world.get(HelpRequestDesk).take(helper, id)).rejects.toThrow('help-request.own');
  });
});
