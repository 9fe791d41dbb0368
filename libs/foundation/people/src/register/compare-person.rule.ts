import type { GivenGroup, RegisterEntry } from './register-entry.js';
import type { StoredPerson } from './stored-person.js';

/** The columns of a person after a change. `citizenId` is set only when it is new. */
export interface PersonState {
  hamletId: string;
  householdCode: string | null;
  isHouseholdHead: boolean;
  fullName: string;
  birthDate: string;
  birthPrecision: 'day' | 'year';
  sex: StoredPerson['sex'];
  phone: string | null;
  presence: StoredPerson['presence'];
}

export interface PersonChange {
  /** Names of what differs; never the values. */
  fields: string[];
  state: PersonState;
  newCitizenId: string | undefined;
  newAddress: string | undefined;
  startedGroups: GivenGroup[];
  endedGroups: { group: GivenGroup; validFrom: string }[];
}

/** What an entry changes of a stored person, or null when everything it says is so already. */
export function compareWithStored(entry: RegisterEntry, stored: StoredPerson): PersonChange | null {
  const state = stateAfter(entry, stored);
  const stayed = state.hamletId === stored.hamletId;
  const newAddress = entry.address !== undefined && entry.address !== stored.address ? entry.address : undefined;
  const newCitizenId = stored.citizenIdIndex === null ? entry.citizenId : undefined;
  const wanted = new Set(entry.groups ?? stored.groups.map(({ group }) => group));
  const startedGroups = [...wanted].filter((group) => !stored.groups.some((has) => has.group === group));
  const endedGroups = stored.groups.filter(({ group }) => !wanted.has(group));
  const fields = [
    state.fullName !== stored.fullName && 'fullName',
    (state.birthDate !== stored.birthDate || state.birthPrecision !== stored.birthPrecision) && 'birthDate',
    state.sex !== stored.sex && 'sex',
    newCitizenId !== undefined && 'citizenId',
    !stayed && 'hamlet',
    (!stayed || state.householdCode !== stored.householdCode) && state.householdCode !== null && 'household',
    state.isHouseholdHead !== stored.isHouseholdHead && 'householdHead',
    state.phone !== stored.phone && 'phone',
    state.presence !== stored.presence && 'presence',
    newAddress !== undefined && state.householdCode !== null && 'address',
    startedGroups.length + endedGroups.length > 0 && 'targetGroups',
  ].filter((field) => field !== false);
  return fields.length === 0 ? null : { fields, state, newCitizenId, newAddress, startedGroups, endedGroups };
}

function stateAfter(entry: RegisterEntry, stored: StoredPerson): PersonState {
  const lessExact =
    entry.birthPrecision === 'year' &&
    stored.birthPrecision === 'day' &&
    entry.birthDate.slice(0, 4) === stored.birthDate.slice(0, 4);
  const birth = lessExact ? stored : entry;
  return {
    hamletId: entry.hamletId,
    householdCode: entry.householdCode ?? (entry.hamletId === stored.hamletId ? stored.householdCode : null),
    isHouseholdHead: entry.isHouseholdHead ?? stored.isHouseholdHead,
    fullName: entry.fullName,
    birthDate: birth.birthDate,
    birthPrecision: birth.birthPrecision,
    sex: entry.sex,
    phone: entry.phone ?? stored.phone,
    presence: entry.presence ?? stored.presence,
  };
}
