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
import { type Reading, refuse, type Remark } from './reading.js';

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
      this.take(field, refuse('Ô này có công thức bị lỗi. Hãy gõ giá trị vào ô.'));
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
  const reader = new RowReader(cells);
  const who = readWho(reader, cells, context);
  const told = {
    householdCode: reader.takeText('householdCode', readHouseholdCode),
    phone: reader.takeText('phone', readPhone),
    presence: reader.takeText('presence', readPresence),
    address: reader.takeText('address', readAddress),
    groups: reader.takeText('targetGroups', readGroups) ?? (context.columns.targetGroups ? [] : undefined),
  };
  if (reader.failed || !who) return { ok: false, remarks: reader.remarks };
  const doubts = who.citizenId ? doubtsInWords(who.citizenId, who) : [];
  for (const message of doubts) reader.remarks.push({ column: HEADINGS.citizenId, message });
  const isHouseholdHead = context.columns.householdHead ? isHead(cells('householdHead'), who.fullName) : undefined;
  return { ok: true, entry: { ...who, ...told, isHouseholdHead }, remarks: reader.remarks };
}

/** What every row must say; undefined when any of it is missing or wrong, with the remarks in `reader`. */
function readWho(reader: RowReader, cells: RowCells, { findHamlet, today }: RowContext) {
  const fullName = reader.takeNeeded('fullName', readName);
  const birth = reader.take('birthDate', readBirthDate(cells('birthDate'), today));
  const sex = reader.takeNeeded('sex', readSex);
  const citizenId = reader.take('citizenId', readCitizenId(cells('citizenId'), today)) ?? undefined;
  const hamletId = reader.takeNeeded('hamlet', (text) => (text ? findHamlet(text) : refuse('Chưa ghi thôn.')));
  return fullName && birth && sex && hamletId ? { fullName, ...birth, sex, citizenId, hamletId } : undefined;
}

function isHead(cell: SheetCell | undefined, fullName: string): boolean {
  return cell !== undefined && cell.kind !== 'unreadable' && readHouseholdHead(textOf(cell), fullName);
}
