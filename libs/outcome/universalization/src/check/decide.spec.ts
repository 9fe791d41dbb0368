import { describe, expect, it } from '@jest/globals';
import type { CriteriaSet, KnownEvidence } from '@hvs/outcome/criteria';
import { decide, hashInputs, type Verdict } from './decide.js';
import type { JudgedPerson } from './judged-people.query.js';

const DAY = '2026-11-22';
const RESIDENTS: CriteriaSet = {
  id: 'set-1',
  targetGroup: 'resident',
  version: 1,
  title: 'Người dân',
  criterion: { key: 'level', kind: 'vneid-level', accountLevel: 2 } as CriteriaSet['criterion'],
};
const BINH: JudgedPerson = {
  id: 'binh',
  communeId: 'commune',
  hamletId: 'hamlet-1',
  birthDate: '1960-05-01',
  birthPrecision: 'day',
  groups: ['resident', 'elderly'],
  current: [],
};

function signIn(id: string, accountLevel: number, day = '2026-10-01'): KnownEvidence {
  const value = { accountLevel, authenticationLevel: 2 };
  return { id, kind: 'vneid-sign-in', value, provenance: 'vneid', occurredAt: new Date(`${day}T08:00:00Z`) };
}

/** The person as read again after the verdict was written. */
function after(verdict: Verdict): JudgedPerson {
  const current = verdict.decided.map(({ targetGroup, decisionId, hamletId, outcome, inputsHash }) => ({
    targetGroup,
    decisionId,
    hamletId,
    outcome,
    inputsHash,
  }));
  return { ...verdict.person, current };
}

describe('deciding on a person', () => {
  it('decides for each group that a set judges, and only for those', () => {
    const { decided } = decide(BINH, [], [RESIDENTS], DAY);
    expect(decided).toMatchObject([
      { targetGroup: 'resident', outcome: 'cannot-tell', previousId: null, turned: true, criteriaSetId: 'set-1' },
    ]);
  });

  it('decides nothing for someone in no judged group', () => {
    const verdict = decide({ ...BINH, groups: ['student'] }, [], [RESIDENTS], DAY);
    expect(verdict).toMatchObject({ decided: [], lapsed: [], moved: [] });
  });

  it('changes nothing when asked again, on another day, or with evidence that adds nothing', () => {
    const person = after(decide(BINH, [signIn('first', 2)], [RESIDENTS], DAY));
    const again = decide(person, [signIn('later', 2, '2026-11-20'), signIn('first', 2)], [RESIDENTS], '2026-12-31');
    expect(again).toMatchObject({ decided: [], lapsed: [], moved: [] });
  });

  it('turns when the outcome changes and names the decision before', () => {
    const person = after(decide(BINH, [], [RESIDENTS], DAY));
    const { decided } = decide(person, [signIn('first', 2)], [RESIDENTS], DAY);
    expect(decided).toMatchObject([{ outcome: 'met', previousId: person.current[0]?.decisionId, turned: true }]);
  });

  it('decides again without turning when only the reasons change', () => {
    const person = after(decide(BINH, [signIn('level-2', 2)], [RESIDENTS], DAY));
    const further = { ...RESIDENTS, id: 'set-2', version: 2 };
    expect(decide(person, [signIn('level-2', 2)], [further], DAY).decided).toMatchObject([
      { outcome: 'met', turned: false, criteriaSetId: 'set-2' },
    ]);
  });

  it('lets a decision lapse when the person leaves the group', () => {
    const person = after(decide(BINH, [], [RESIDENTS], DAY));
    const verdict = decide({ ...person, groups: ['elderly'] }, [], [RESIDENTS], DAY);
    expect(verdict.decided).toEqual([]);
    expect(verdict.lapsed).toEqual(person.current);
  });

  it('keeps the decision of someone who moves to another hamlet, in the new hamlet', () => {
    const person = after(decide(BINH, [], [RESIDENTS], DAY));
    const verdict = decide({ ...person, hamletId: 'hamlet-2' }, [], [RESIDENTS], DAY);
    expect(verdict.decided).toEqual([]);
    expect(verdict.moved).toEqual(person.current);
  });
});

describe('the hash of the inputs', () => {
  const [decision] = decide(BINH, [], [RESIDENTS], DAY).decided;
  if (!decision) throw new Error('a first check decides');

  it('is a SHA-256 that moves with the set, the facts and the findings', () => {
    const hashes = [
      hashInputs('set-1', BINH, decision.findings),
      hashInputs('set-2', BINH, decision.findings),
      hashInputs('set-1', { ...BINH, birthDate: '1960-05-02' }, decision.findings),
      hashInputs('set-1', BINH, { ...decision.findings, evidenceIds: ['x'] }),
    ];
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set(hashes).size).toBe(4);
  });
});
