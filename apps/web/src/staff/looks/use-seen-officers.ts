import { useState } from 'react';
import type { Look } from '../../api/list-types.js';

export interface Officer {
  accountId: string;
  name: string;
}

/** The officers of all looks that were shown so far on this page, by name: whoever narrows can go back to the others. */
export function useSeenOfficers(looks: readonly Look[] | undefined): readonly Officer[] {
  const [officers, setOfficers] = useState<readonly Officer[]>([]);
  const now = withThoseOf(looks ?? [], officers);
  if (now !== officers) setOfficers(now);
  return now;
}

/** The same array when there is nobody new. */
function withThoseOf(looks: readonly Look[], seen: readonly Officer[]): readonly Officer[] {
  const byId = new Map(seen.map((officer) => [officer.accountId, officer]));
  for (const { officerAccountId, officerName, officerUnit } of looks) {
    if (!officerAccountId || byId.has(officerAccountId)) continue;
    byId.set(officerAccountId, { accountId: officerAccountId, name: officerName ?? officerUnit });
  }
  if (byId.size === seen.length) return seen;
  return [...byId.values()].toSorted((one, other) => one.name.localeCompare(other.name, 'vi'));
}
