import type { TargetGroup } from '@hvs/contracts';

/** Groups that follow from the age: adults (Civil Code 2015, Article 20), the elderly (Law on the Elderly 2009, Article 2). */
const AGE_GROUPS: readonly { group: TargetGroup; fromAge: number }[] = [
  { group: 'resident', fromAge: 18 },
  { group: 'elderly', fromAge: 60 },
];

export const GROUPS_BY_AGE: readonly TargetGroup[] = AGE_GROUPS.map(({ group }) => group);

/** The groups by age with the birthday on which each begins; days ahead are in it too, so nobody has to wait for a job. */
export function ageGroupsOf(birthDate: string): { group: TargetGroup; validFrom: string }[] {
  return AGE_GROUPS.map(({ group, fromAge }) => ({ group, validFrom: birthday(birthDate, fromAge) }));
}

/** The day on which someone turns `age`. Born on 29 February, it is 1 March in common years, as `ageOn` counts. */
export function birthday(birthDate: string, age: number): string {
  const year = Number(birthDate.slice(0, 4)) + age;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const monthAndDay = birthDate.slice(5) === '02-29' && !isLeap ? '03-01' : birthDate.slice(5);
  return `${year}-${monthAndDay}`;
}
