import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { POLICIES, type ThrottlePolicy, tracksOf, waitAfter } from './throttle.rule.js';

const someone = { door: 'pin', subject: '0912345678', address: '10.0.0.1', knownDevice: null } as const;

describe('the wait after wrong tries', () => {
  it('begins with the fifth and doubles', () => {
    expect([1, 4, 5, 6, 7].map((failures) => waitAfter(failures, POLICIES.strangers))).toEqual([0, 0, 30, 60, 120]);
  });

  it('ends growing at the longest wait, however many follow', () => {
    expect(waitAfter(100_000, POLICIES.strangers)).toBe(3600);
  });

  it.each(Object.entries(POLICIES))('never shrinks on the track %s', (_name, policy: ThrottlePolicy) => {
    fc.assert(fc.property(fc.nat(5000), (failures) => waitAfter(failures + 1, policy) >= waitAfter(failures, policy)));
  });

  it('is forgotten only after the longest wait has passed', () => {
    for (const policy of Object.values(POLICIES)) {
      expect(policy.forgottenAfterSeconds).toBeGreaterThanOrEqual(policy.longestWaitSeconds);
    }
  });
});

describe('where a try counts', () => {
  it('is the identifier and the address for a device nobody has signed in on', () => {
    expect(tracksOf(someone).map((track) => track.name)).toEqual(['strangers', 'address']);
  });

  it('is the device alone for a known one, so strangers and neighbours cannot lock it out', () => {
    const tracks = tracksOf({ ...someone, knownDevice: 'abcd' });
    expect(tracks.map((track) => track.name)).toEqual(['device']);
    expect(tracks[0]?.key).toContain('abcd');
  });

  it('differs between identifiers and between doors', () => {
    const keyOf = (attempt: Parameters<typeof tracksOf>[0]) => tracksOf(attempt)[0]?.key;
    expect(keyOf({ ...someone, subject: '0987654321' })).not.toBe(keyOf(someone));
    expect(keyOf({ ...someone, door: 'staff' })).not.toBe(keyOf(someone));
  });
});
