import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorld, type World } from '../../../../../test/support/index.js';
import { SignInThrottle } from './sign-in-throttle.js';
import { POLICIES, type SignInTry, waitAfter } from './throttle.rule.js';

let world: World;
let throttle: SignInThrottle;
beforeAll(async () => {
  world = await startWorld();
  throttle = world.get(SignInThrottle);
});
afterAll(() => world.close());

const tryAs = (subject: string, change: Partial<SignInTry> = {}): SignInTry => ({
  door: 'pin',
  subject,
  address: `10.0.0.${subject.length}`,
  knownDevice: null,
  ...change,
});

/** Seconds to wait when the next try is refused, 0 when it is let in. */
async function waitOf(attempt: SignInTry): Promise<number> {
  try {
    await throttle.admit(attempt);
    return 0;
  } catch (error) {
    return (error as { args: { seconds: number } }).args.seconds;
  }
}

describe('slowing down wrong tries', () => {
  it('waits exactly as long as the rule says, and a refused try costs nothing more', async () => {
    for (let failures = 1; failures <= 14; failures += 1) {
      expect(await waitOf(tryAs('rule'))).toBe(0);
      const expected = waitAfter(failures, POLICIES.strangers);
      if (expected > 0) {
        expect(await waitOf(tryAs('rule'))).toBeGreaterThan(expected - 2);
        expect(await waitOf(tryAs('rule'))).toBeLessThanOrEqual(expected);
      }
      world.clock.advance({ seconds: expected });
    }
  });

  it('forgets when nothing happens for long enough', async () => {
    for (let failures = 0; failures < 5; failures += 1) await waitOf(tryAs('forgotten'));
    expect(await waitOf(tryAs('forgotten'))).toBeGreaterThan(0);
    world.clock.advance({ seconds: POLICIES.strangers.forgottenAfterSeconds });
    for (let failures = 0; failures < 4; failures += 1) expect(await waitOf(tryAs('forgotten'))).toBe(0);
  });

  it('does not let parallel guesses slip by', async () => {
    const waits = await Promise.all(Array.from({ length: 30 }, () => waitOf(tryAs('parallel'))));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(POLICIES.strangers.waitsFromFailure);
  });

  it('never blocks a known device because of strangers', async () => {
    for (let failures = 0; failures < 20; failures += 1) await waitOf(tryAs('owner'));
    expect(await waitOf(tryAs('owner'))).toBeGreaterThan(0);
    expect(await waitOf(tryAs('owner', { knownDevice: 'a1' }))).toBe(0);
  });

  it('takes a success back, so that signing in often is not guessing', async () => {
    for (let signIns = 0; signIns < 20; signIns += 1) {
      const admission = await throttle.admit(tryAs('often'));
      await throttle.forgive(admission, true);
    }
    expect(await waitOf(tryAs('often'))).toBe(0);
  });

  it('slows down one address that guesses at many identifiers', async () => {
    const guesses = Array.from({ length: POLICIES.address.waitsFromFailure }, (_, index) =>
      tryAs(`many-${index}`, { address: '203.0.113.9' }),
    );
    for (const guess of guesses) expect(await waitOf(guess)).toBe(0);
    expect(await waitOf(tryAs('many-more', { address: '203.0.113.9' }))).toBeGreaterThan(0);
    expect(await waitOf(tryAs('many-more', { address: '203.0.113.10' }))).toBe(0);
  });
});
