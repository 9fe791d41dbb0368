import { foldVietnamese } from '@hvs/kernel';

/** What tells a person without a citizen id from everyone else. */
export function householdKey(person: {
  hamletId: string;
  householdCode?: string | null | undefined;
  fullName: string;
  birthDate: string;
}): string {
  return [person.hamletId, person.householdCode ?? '', foldVietnamese(person.fullName), person.birthDate].join('|');
}
