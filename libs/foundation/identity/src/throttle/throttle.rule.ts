import { networkOf } from './network.rule.js';

/** How failed tries on one track slow down the next ones. */
export interface ThrottlePolicy {
  /** The wait begins with this failure; those before it cost nothing. */
  waitsFromFailure: number;
  firstWaitSeconds: number;
  longestWaitSeconds: number;
  /** Failures are forgotten when none has been added for so long. */
  forgottenAfterSeconds: number;
}

/**
 * The tracks on which failures are counted, after the OWASP device-cookie protocol ("Slow down online guessing attacks
 * with device cookies"). A device on which the owner has signed in has a track of its own, so that nobody elsewhere
 * can lock the owner out; all other devices share one track per identifier, and one per network address.
 */
export const POLICIES = {
  /** Fingers slip and memory fails: a short wait is enough, as only someone who holds the device is slowed down. */
  device: { waitsFromFailure: 5, firstWaitSeconds: 10, longestWaitSeconds: 900, forgottenAfterSeconds: 3600 },
  /** At most 24 tries a day in the long run: guessing one PIN of 6 digits would take some 57 years on average. */
  strangers: { waitsFromFailure: 5, firstWaitSeconds: 30, longestWaitSeconds: 3600, forgottenAfterSeconds: 86_400 },
  /** A class of thirty beginners sits behind one address of the culture house; a guesser of many names does too. */
  address: { waitsFromFailure: 60, firstWaitSeconds: 10, longestWaitSeconds: 900, forgottenAfterSeconds: 3600 },
} as const satisfies Record<string, ThrottlePolicy>;

export type TrackName = keyof typeof POLICIES;

/** One count of failures: `key` names what it counts, and reaches the database only as a keyed hash. */
export interface Track {
  name: TrackName;
  key: string;
}

/** Who tries what from where. `subject` is the normalised identifier, whether or not anybody has it. */
export interface SignInTry {
  door: 'pin' | 'staff' | 'pin-change';
  subject: string;
  address: string;
  /** SHA-256 of the device cookie in hex, when the device is known for an account behind the subject. */
  knownDevice: string | null;
}

/** The tracks a try is held against: its own device's, or those of all strangers. */
export function tracksOf(attempt: SignInTry): Track[] {
  const subject = `${attempt.door}:${attempt.subject}`;
  if (attempt.knownDevice) return [{ name: 'device', key: `device:${attempt.knownDevice}:${subject}` }];
  return [
    { name: 'strangers', key: `strangers:${subject}` },
    { name: 'address', key: `address:${networkOf(attempt.address)}` },
  ];
}

/** Seconds to wait after the `failures`-th failure in a row: none, then twice as long each time, up to the longest. */
export function waitAfter(failures: number, policy: ThrottlePolicy): number {
  if (failures < policy.waitsFromFailure) return 0;
  const doublings = Math.min(failures - policy.waitsFromFailure, 20);
  return Math.min(policy.firstWaitSeconds * 2 ** doublings, policy.longestWaitSeconds);
}
