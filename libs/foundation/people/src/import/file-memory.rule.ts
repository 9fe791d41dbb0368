import { householdKey } from '../register/household-key.rule.js';
import type { RegisterEntry } from '../register/register-entry.js';

/** What the rows above have said: who was named already, and where each household lives. */
export class FileMemory {
  private readonly rowOfCitizenId = new Map<string, number>();
  private readonly rowOfHouseholdMember = new Map<string, { row: number; hasCitizenId: boolean }>();
  private readonly addressOfHousehold = new Map<string, string>();

  /**
   * The earlier row about the same person, or null; then the row is remembered. The same are two rows with one
   * citizen id, or with one name, birth date and household of which one has no citizen id.
   */
  earlierRow(row: number, entry: RegisterEntry): number | null {
    const { citizenId } = entry;
    const key = householdKey(entry);
    const alike = this.rowOfHouseholdMember.get(key);
    if (alike && !(alike.hasCitizenId && citizenId)) return alike.row;
    if (citizenId) {
      const earlier = this.rowOfCitizenId.get(citizenId);
      if (earlier !== undefined) return earlier;
      this.rowOfCitizenId.set(citizenId, row);
    }
    if (!alike) this.rowOfHouseholdMember.set(key, { row, hasCitizenId: citizenId !== undefined });
    return null;
  }

  /** A household has one address: the first one said. True when this row says another. */
  settleAddress(entry: RegisterEntry): boolean {
    if (entry.householdCode === undefined || entry.address === undefined) return false;
    const household = `${entry.hamletId}|${entry.householdCode}`;
    const first = this.addressOfHousehold.get(household);
    if (first === undefined) this.addressOfHousehold.set(household, entry.address);
    const differs = first !== undefined && first !== entry.address;
    if (differs) entry.address = first;
    return differs;
  }
}
