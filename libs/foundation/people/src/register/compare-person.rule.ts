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

/** Names of what is compared, each with the columns that tell. */
const COMPARED: readonly [field: string, ...columns: (keyof PersonState)[]][] = [
  ['fullName', 'fullName'],
  ['birthDate', 'birthDate', 'birthPrecision'],
  ['sex', 'sex'],
  ['hamlet', 'hamletId'],
  ['household', 'householdCode'],
  ['householdHead', 'isHouseholdHead'],
  ['phone', 'phone'],
  ['presence', 'presence'],
];

/** What an entry changes of a stored person, or null when everything it says is so already. */
export function compareWithStored(entry: RegisterEntry, stored: StoredPerson): PersonChange | null {
  const state = stateAfter(entry, stored);
  const newAddress = addressToWrite(entry, state, stored);
  const newCitizenId = stored.citizenIdIndex === null ? entry.citizenId : undefined;
  const wanted = new Set(entry.groups ?? stored.groups.map(({ group }) => group));
  const startedGroups = [...wanted].filter((group) => !stored.groups.some((has) => has.group === group));
  const endedGroups = stored.groups.filter(({ group }) => !wanted.has(group));
  const fields = COMPARED.filter(([, ...columns]) => columns.some((column) => state[column] !== stored[column])).map(
    ([field]) => field,
  );
  if (newCitizenId !== undefined) fields.push('citizenId');
  if (newAddress !== undefined && newAddress !== stored.address) fields.push('address');
  if (startedGroups.length + endedGroups.length > 0) fields.push('targetGroups');
  return fields.length === 0 ? null : { fields, state, newCitizenId, newAddress, startedGroups, endedGroups };
}

/** An address belongs to a household, so it is written when it differs there or when the household is another one. */
function addressToWrite(entry: RegisterEntry, state: PersonState, stored: StoredPerson): string | undefined {
  if (state.householdCode === null) return undefined;
  const stayed = state.hamletId === stored.hamletId && state.householdCode === stored.householdCode;
  return stayed && entry.address === stored.address ? undefined : entry.address;
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
