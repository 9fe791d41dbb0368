/** The two levels of a person's VNeID account (Decree 69/2024/NĐ-CP). Not the level of one sign-in: see `authentication-level.ts`. */
export type AccountLevel = 1 | 2;

/** One made-up person the sandbox can sign in, as written by the seed: one JSON object per line. */
export interface Person {
  /** Stable subject of the person at this provider, a UUID; the only key that may appear in a form or a token's `sub`. */
  readonly sub: string;
  /** Số định danh cá nhân: 12 digits, text. Never in a URL or a log. */
  readonly citizenId: string;
  readonly passcode: string;
  readonly name: string;
  /** YYYY-MM-DD */
  readonly birthDate: string;
  readonly gender: 'male' | 'female';
  readonly residence: string;
  readonly accountLevel: AccountLevel;
  /** Set for the few people offered on the sign-in page with one button; tells a tester what they are, for example "Học viên mới". */
  readonly featured?: string;
}

/** What the sandbox says about a person, before OpenID scopes narrow it. */
export interface PersonClaims {
  readonly sub: string;
  readonly name: string;
  readonly birthdate: string;
  readonly gender: 'male' | 'female';
  readonly citizen_id: string;
  readonly residence: string;
  readonly identity_level: AccountLevel;
  readonly [claim: string]: string | number;
}

const TEXTS = ['sub', 'citizenId', 'passcode', 'name', 'birthDate', 'residence'] as const;

/** Reads one line of the people file; `undefined` when it is not a whole person, so that one bad line hides nobody else. */
export function parsePerson(line: string): Person | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  return isPerson(value) ? value : undefined;
}

export function claimsOf(person: Person): PersonClaims {
  return {
    sub: person.sub,
    name: person.name,
    birthdate: person.birthDate,
    gender: person.gender,
    citizen_id: person.citizenId,
    residence: person.residence,
    identity_level: person.accountLevel,
  };
}

function isPerson(value: unknown): value is Person {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Record<string, unknown>;
  return (
    TEXTS.every((name) => typeof fields[name] === 'string' && fields[name] !== '') &&
    (fields.gender === 'male' || fields.gender === 'female') &&
    (fields.accountLevel === 1 || fields.accountLevel === 2) &&
    (fields.featured === undefined || typeof fields.featured === 'string')
  );
}
