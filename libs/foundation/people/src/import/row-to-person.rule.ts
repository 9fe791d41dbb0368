import { normaliseText } from '@hvs/kernel';
import type { RegisterEntry } from '../register/register-entry.js';
import type { SheetCell } from '../workbook/index.js';
import { type Columns, type Field, HEADINGS } from './columns.rule.js';
import { readBirthDate } from './read-birth-date.rule.js';
import {
  readAddress,
  readGroups,
  readHouseholdCode,
  readHouseholdHead,
  readPhone,
  readPresence,
  readSex,
} from './read-cells.rule.js';
import { doubtsInWords, readCitizenId } from './read-citizen-id.rule.js';
import type { HamletFinder } from './read-hamlet.rule.js';
import { readName } from './read-name.rule.js';
import type { Reading, Remark } from './reading.js';

/** What a row says about a person, or every reason why it cannot be used. Remarks on a good row are doubts. */
export type RowReading = { ok: true; entry: RegisterEntry; remarks: Remark[] } | { ok: false; remarks: Remark[] };

export interface RowContext {
  columns: Columns;
  findHamlet: HamletFinder;
  /** `YYYY-MM-DD`. */
  today: string;
}

export type RowCells = (field: Field) => SheetCell | undefined;

/** Collects what the cells of one row come to, and every remark on them. */
class RowReader {
  readonly remarks: Remark[] = [];
  failed = false;

  constructor(private readonly cells: RowCells) {}

  /** The value of a reading, noting its doubt or its reason. */
  take<T>(field: Field, reading: Reading<T>): T | undefined {
    const message = reading.ok ? reading.doubt : reading.reason;
    if (message) this.remarks.push({ column: HEADINGS[field], message });
    if (reading.ok) return reading.value;
    this.failed = true;
    return undefined;
  }

  /** Reads the text of a cell when there is one. */
  takeText<T>(field: Field, rule: (text: string) => Reading<T>): T | undefined {
    const text = this.text(field);
    return text === undefined ? undefined : this.take(field, rule(text));
  }

  /** As `takeText`, for a cell that must not be empty. */
  takeNeeded<T>(field: Field, rule: (text: string) => Reading<T>): T | undefined {
    return this.take(field, rule(this.text(field) ?? ''));
  }

  private text(field: Field): string | undefined {
    const cell = this.cells(field);
    if (cell?.kind === 'unreadable') {
      this.take(field, { ok: false, reason: 'Ô này có công thức bị lỗi. Hãy gõ giá trị vào ô.' });
      return undefined;
    }
    const text = cell && textOf(cell);
    return text === '' ? undefined : text;
  }
}

function textOf(cell: Exclude<SheetCell, { kind: 'unreadable' }>): string {
  if (cell.kind === 'number') return cell.digits;
  return cell.kind === 'day' ? cell.day : cell.text.trim();
}

/** Reads one row. Empty cells of columns that may be left out say nothing; but an empty group cell says «in no group». */
export function rowToPerson(cells: RowCells, context: RowContext): RowReading {
  const { columns, findHamlet, today } = context;
  const reader = new RowReader(cells);
  const fullName = reader.takeNeeded('fullName', readName);
  const birth = reader.take('birthDate', readBirthDate(cells('birthDate'), today));
  const sex = reader.takeNeeded('sex', readSex);
  const citizenId = reader.take('citizenId', readCitizenId(cells('citizenId'), today));
  const hamletId = reader.takeNeeded('hamlet', (text) =>
    text ? findHamlet(text) : { ok: false, reason: 'Chưa ghi thôn.' },
  );
  const groups = reader.takeText('targetGroups', readGroups) ?? (columns.targetGroups ? [] : undefined);
  const told = {
    householdCode: reader.takeText('householdCode', readHouseholdCode),
    phone: reader.takeText('phone', readPhone),
    presence: reader.takeText('presence', readPresence),
    address: reader.takeText('address', readAddress),
  };
  if (reader.failed || !fullName || !birth || !sex || !hamletId) return { ok: false, remarks: reader.remarks };
  if (citizenId) {
    for (const message of doubtsInWords(citizenId, { ...birth, sex }))
      reader.remarks.push({ column: HEADINGS.citizenId, message });
  }
  const head = cells('householdHead');
  const isHouseholdHead = columns.householdHead
    ? head !== undefined && head.kind !== 'unreadable' && readHouseholdHead(normaliseText(textOf(head)), fullName)
    : undefined;
  const entry = {
    fullName,
    ...birth,
    sex,
    citizenId: citizenId ?? undefined,
    hamletId,
    isHouseholdHead,
    groups,
    ...told,
  };
  return { ok: true, entry, remarks: reader.remarks };
}
