import { describe, expect, it } from '@jest/globals';
import type { CriteriaSet, KnownEvidence } from '@hvs/outcome/criteria';
import { decide, type Verdict } from './decide.js';
import type { JudgedPerson } from './judged-people.query.js';

const DAY = '2026-11-22';
const RESIDENTS: CriteriaSet = {
  id: 'set-1',
  targetGroup: 'resident',
  version: 1,
  title: 'Người dân',
  combining: 'required',
  criterion: { key: 'level', kind: 'vneid-level', accountLevel: 2 } as CriteriaSet['criterion'],
};
const BINH: JudgedPerson = {
  id: 'binh',
  communeId: 'commune',
  hamletId: 'hamlet-1',
  birthDate: '1960-05-01',
  birthPrecision: 'day',
  presence: 'present',
  groups: ['resident', 'elderly'],
  current: [],
  standing: null,
};

function signIn(id: string, accountLevel: number, day = '2026-10-01'): KnownEvidence {
  const value = { accountLevel, authenticationLevel: 2 };
  return {
    id,
    kind: 'vneid-sign-in',
    value,
    subject: '',
    measure: accountLevel,
    provenance: 'vneid',
    occurredAt: new Date(`${day}T08:00:00Z`),
  };
}

/** The person as read again after the verdict was written. */
function after({ person, decided, standing }: Verdict): JudgedPerson {
  const current = decided.map(({ targetGroup, decisionId, outcome, inputsHash }) => {
    return { targetGroup, decisionId, outcome, inputsHash };
  });
  const { hamletId, communeId } = person;
  return { ...person, current, standing: { outcome: standing, revision: 1, hamletId, communeId } };
}

const NOTHING = { decided: [], lapsed: [], hasMoved: false, isNew: false };

describe('deciding on a person', () => {
  it('decides for each group that a set judges, and only for those', () => {
    const { decided } = decide(BINH, [], [RESIDENTS], DAY);
    expect(decided).toMatchObject([
      { targetGroup: 'resident', outcome: 'cannot-tell', previousId: null, turned: true, criteriaSetId: 'set-1' },
    ]);
  });

  it('decides nothing for someone in no judged group', () => {
    const verdict = decide({ ...BINH, groups: ['student'] }, [], [RESIDENTS], DAY);
    expect(verdict).toMatchObject({ ...NOTHING, standing: null });
  });

  it('changes nothing when asked again, on another day, or with evidence that adds nothing', () => {
    const person = after(decide(BINH, [signIn('first', 2)], [RESIDENTS], DAY));
    const again = decide(person, [signIn('later', 2, '2026-11-20'), signIn('first', 2)], [RESIDENTS], '2026-12-31');
    expect(again).toMatchObject(NOTHING);
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
    expect(verdict.lapsed).toMatchObject([{ decisionId: person.current[0]?.decisionId, reason: 'group-ended' }]);
    expect(verdict).toMatchObject({ standing: null, isNew: true });
  });

  it('says why a decision lapses', () => {
    const person = after(decide(BINH, [], [RESIDENTS], DAY));
    const reasons = (changed: Partial<JudgedPerson>, sets = [RESIDENTS]) =>
      decide({ ...person, ...changed }, [], sets, DAY).lapsed.map(({ reason }) => reason);
    expect(reasons({ presence: 'deceased' })).toEqual(['deceased']);
    expect(reasons({ presence: 'moved' })).toEqual(['moved']);
    expect(reasons({}, [])).toEqual(['no-criteria']);
  });

  it('keeps the decision of someone who moves to another hamlet, in the new hamlet', () => {
    const person = after(decide(BINH, [], [RESIDENTS], DAY));
    expect(decide({ ...person, hamletId: 'hamlet-2' }, [], [RESIDENTS], DAY)).toMatchObject({
      ...NOTHING,
      hasMoved: true,
      isNew: true,
    });
  });

  it('finds for all groups together what the sets name for combining', () => {
    const elderly: CriteriaSet = { ...RESIDENTS, id: 'set-e', targetGroup: 'elderly', combining: 'sufficient' };
    const young: CriteriaSet = {
      ...RESIDENTS,
      criterion: { key: 'level', kind: 'vneid-level', accountLevel: 1 } as CriteriaSet['criterion'],
    };
    expect(decide(BINH, [signIn('one', 1)], [RESIDENTS, elderly], DAY).standing).toBe('not-met');
    expect(decide(BINH, [signIn('one', 1)], [young, elderly], DAY).standing).toBe('met');
  });
});
