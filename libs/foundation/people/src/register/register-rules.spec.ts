import { describe, expect, it } from '@jest/globals';
import { ageOn } from '@hvs/kernel';
import fc from 'fast-check';
import { birthday } from './age-groups.rule.js';
import { compareWithStored } from './compare-person.rule.js';
import { planEntry, StoredPeople } from './match-entries.rule.js';
import type { RegisterEntry } from './register-entry.js';
import type { StoredPerson } from './stored-person.js';

const stored: StoredPerson = {
  id: 'p1',
  communeId: 'ke-sat',
  hamletId: 'lai',
  householdCode: 'H1',
  address: 'Ngõ 3',
  isHouseholdHead: true,
  fullName: 'Nguyễn Thị Tư',
  birthDate: '1958-09-05',
  birthPrecision: 'day',
  sex: 'female',
  citizenIdIndex: 'aa',
  phone: '0912345678',
  presence: 'present',
  groups: [{ group: 'worker', validFrom: '2026-01-01' }],
};
const entry: RegisterEntry = {
  fullName: 'Nguyễn Thị Tư',
  birthDate: '1958-09-05',
  birthPrecision: 'day',
  sex: 'female',
  hamletId: 'lai',
  householdCode: 'H1',
};

describe('groups by age', () => {
  it('begin on the first day on which the age is reached', () => {
    const dates = fc.date({ min: new Date('1900-01-01'), max: new Date('2026-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, fc.constantFrom(18, 60), (date, age) => {
        const born = date.toISOString().slice(0, 10);
        const first = birthday(born, age);
        const before = new Date(Date.parse(first) - 86_400_000).toISOString().slice(0, 10);
        expect(ageOn(born, first)).toBe(age);
        expect(ageOn(born, before)).toBe(age - 1);
      }),
    );
  });
});

describe('comparing with the register', () => {
  it('finds nothing new in what is said again, and leaves what is not said', () => {
    expect(compareWithStored(entry, stored)).toBeNull();
    expect(
      compareWithStored({ ...entry, groups: ['worker'], phone: '0912345678', address: 'Ngõ 3' }, stored),
    ).toBeNull();
  });

  it('does not give up the day of birth for the year alone', () => {
    expect(compareWithStored({ ...entry, birthDate: '1958-01-01', birthPrecision: 'year' }, stored)).toBeNull();
    const other = { ...entry, birthDate: '1959-01-01', birthPrecision: 'year' as const };
    expect(compareWithStored(other, stored)?.fields).toEqual(['birthDate']);
  });

  it('names the fields that differ', () => {
    const moved = { ...entry, hamletId: 'moi', phone: '0999000001', groups: ['disabled'] as const };
    expect(compareWithStored(moved, stored)).toMatchObject({
      fields: ['hamlet', 'phone', 'targetGroups'],
      startedGroups: ['disabled'],
      endedGroups: [{ group: 'worker', validFrom: '2026-01-01' }],
    });
  });
});

describe('whom an entry is about', () => {
  const plan = (said: Partial<RegisterEntry>, index: string | null, people = [stored], commune = 'ke-sat') =>
    planEntry({ entry: { ...entry, ...said }, citizenIdIndex: index }, new StoredPeople(people), commune).kind;

  it('is told by the citizen id, even when all else has changed', () => {
    expect(plan({ fullName: 'Nguyễn Tư', hamletId: 'moi', citizenId: 'x' }, 'aa')).toBe('update');
  });

  it('is nobody known when the citizen id is another one, even when all else is the same', () => {
    expect(plan({ citizenId: 'y' }, 'bb')).toBe('create');
  });

  it('is told by hamlet, household, name and birth date when there is no citizen id', () => {
    expect(plan({}, null)).toBe('keep');
    expect(plan({ fullName: 'nguyen thi tu' }, null)).toBe('update');
    expect(plan({ householdCode: 'H2' }, null)).toBe('create');
    expect(plan({}, null, [stored, { ...stored, id: 'p2', citizenIdIndex: 'cc' }])).toBe('ambiguous');
  });

  it('is someone whose number was not known so far', () => {
    expect(plan({ citizenId: 'y' }, 'bb', [{ ...stored, citizenIdIndex: null }])).toBe('update');
  });

  it('is not ours when another commune has them', () => {
    expect(plan({ citizenId: 'x' }, 'aa', [stored], 'xa-ben')).toBe('elsewhere');
  });
});
