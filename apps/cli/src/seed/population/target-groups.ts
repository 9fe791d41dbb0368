import type { TargetGroup } from '@hvs/contracts';
import type { Disability, OccupationHint } from './population.types.js';

/** Adults are 18 and over (Civil Code 2015, Article 20). */
export const ADULT_AGE = 18;

/** The elderly are 60 and over (Law on the Elderly 2009, Article 2). */
export const ELDERLY_AGE = 60;

const GROUP_OF_OCCUPATION: Partial<Record<OccupationHint, TargetGroup>> = {
  'commune-official': 'official',
  teacher: 'official',
  'health-worker': 'official',
  pupil: 'student',
  'university-student': 'student',
  'factory-worker': 'worker',
  'office-worker': 'worker',
  'cooperative-worker': 'worker',
};

/** The target groups a person is in, in the order of `TARGET_GROUPS`; a child under school age may be in none. */
export function targetGroupsOf(age: number, occupation: OccupationHint, disability: Disability): TargetGroup[] {
  const groups: (TargetGroup | undefined)[] = [
    GROUP_OF_OCCUPATION[occupation],
    age >= ADULT_AGE ? 'resident' : undefined,
    age >= ELDERLY_AGE ? 'elderly' : undefined,
    disability === 'none' ? undefined : 'disabled',
  ];
  return groups.filter((group) => group !== undefined);
}
