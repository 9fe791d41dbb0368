import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError, foldVietnamese, todayIn, VIETNAM } from '@hvs/kernel';
import { type Actor, jurisdictionOf } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import {
  fieldOfHeading,
  looksLikeWorkbook,
  maskCitizenId,
  People,
  readSheetTexts,
  readTypedCitizenId,
  type TypedCitizenId,
} from '@hvs/foundation/people';
import { Units } from '@hvs/foundation/units';
import { UnitReach } from '../unit-reach.js';
import type { GivenList, PlannedRow } from './enrolment-batch.view.js';
import {
  firstFormulaIn,
  LINES_ABOVE,
  type ListColumn,
  meantPeople,
  type MeantPerson,
  MOST_LINES,
  rowsOfText,
  type SheetRow,
} from './list-lines.rule.js';

/** Largest file of a list. Bytes. */
export const LARGEST_ENROLMENT_LIST = 5 * 1024 * 1024;

const COLUMNS: readonly string[] = ['citizenId', 'fullName', 'birthDate', 'hamlet'];

interface Match {
  line: number;
  personId: string;
  found: number;
}

/** Finds out whom a list means. Nobody outside the jurisdiction is ever found. */
@Injectable()
export class EnrolmentList {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly units: Units,
    private readonly reach: UnitReach,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * A row for each line that says anything.
   * @throws DomainError `input.too-large`, `enrolment-list.unreadable`, `enrolment-list.formula`,
   *   `enrolment-list.missing-columns`, `enrolment-list.too-long`, `enrolment-list.empty`
   */
  async plan(actor: Actor, list: GivenList): Promise<PlannedRow[]> {
    const rows = 'text' in list ? rowsOfText(list.text) : await this.rowsOfFile(list.file.content);
    const formula = firstFormulaIn(rows);
    if (formula !== null) throw new DomainError('enrolment-list.formula', { line: formula });
    requireFew(rows.length);
    const meant = meantPeople(rows, (heading) => asColumn(fieldOfHeading(heading)));
    if (!meant) throw new DomainError('enrolment-list.missing-columns');
    if (meant.length === 0) throw new DomainError('enrolment-list.empty');
    const byId = await this.byCitizenId(actor, meant);
    const byName = await this.byName(actor, meant);
    return withoutRepeats(meant.map((one) => byId.get(one.line) ?? byName.get(one.line) ?? malformed(one)));
  }

  private async rowsOfFile(content: Buffer): Promise<SheetRow[]> {
    if (content.length > LARGEST_ENROLMENT_LIST) throw new DomainError('input.too-large', { limit: '5 MB' });
    if (!looksLikeWorkbook(content)) {
      if (content.includes(0)) throw new DomainError('enrolment-list.unreadable');
      return rowsOfText(content.toString('utf8'));
    }
    const sheet = await readSheetTexts(content, MOST_LINES + LINES_ABOVE);
    if (!sheet) throw new DomainError('enrolment-list.unreadable');
    if (sheet.firstFormulaRow !== null)
      throw new DomainError('enrolment-list.formula', { line: sheet.firstFormulaRow });
    requireFew(sheet.rowCount);
    return sheet.rows;
  }

  private async byCitizenId(actor: Actor, meant: readonly MeantPerson[]): Promise<Map<number, PlannedRow>> {
    const today = todayIn(VIETNAM, this.clock.now());
    const typed = meant.flatMap(({ line, citizenId }) =>
      citizenId === null ? [] : [{ line, read: readTypedCitizenId(citizenId, today) }],
    );
    const numbers = typed.flatMap(({ read }) => (read.ok ? read.citizenId : []));
    const found = await this.people.idsByCitizenId(numbers, jurisdictionOf(actor, 'enrolment:manage'));
    return new Map(typed.map(({ line, read }) => [line, numberedRow(line, read, found)]));
  }

  /** Those without a number: one person of this name, born that year, in the hamlet of that name. */
  private async byName(actor: Actor, meant: readonly MeantPerson[]): Promise<Map<number, PlannedRow>> {
    const named = meant.filter((one) => one.citizenId === null && one.name && one.birthYear && one.hamlet);
    if (named.length === 0) return new Map();
    const hamlets = await this.units.hamletsBelow(this.reach.paths(actor));
    const wanted = named.flatMap(({ line, name, birthYear, hamlet }) =>
      hamlets
        .filter((each) => foldVietnamese(each.name) === hamlet)
        .map((each) => ({ line, name, birthYear, hamletId: each.id })),
    );
    const matches = await this.database.query<Match>(
      `select w.line, min(p.id::text) as "personId", count(*)::int as found
         from unnest($1::int[], $2::text[], $3::int[], $4::uuid[]) as w (line, name, born, hamlet_id)
         join person p on p.name_folded = w.name and p.hamlet_id = w.hamlet_id
           and p.birth_date between make_date(w.born, 1, 1) and make_date(w.born, 12, 31)
        group by w.line`,
      [
        wanted.map(({ line }) => line),
        wanted.map(({ name }) => name),
        wanted.map(({ birthYear }) => birthYear),
        wanted.map(({ hamletId }) => hamletId),
      ],
    );
    const byLine = new Map(matches.map((match) => [match.line, match]));
    return new Map(named.map(({ line, name }) => [line, namedRow(line, name, byLine.get(line))]));
  }
}

function numberedRow(line: number, read: TypedCitizenId, found: ReadonlyMap<string, string>): PlannedRow {
  if (!read.ok) return { line, typed: null, personId: null, result: 'malformed' };
  const personId = found.get(read.citizenId) ?? null;
  return { line, typed: maskCitizenId(read.citizenId), personId, result: personId ? null : 'not-found' };
}

function namedRow(line: number, name: string | null, match: Match | undefined): PlannedRow {
  if (!match) return { line, typed: name, personId: null, result: 'not-found' };
  if (match.found > 1) return { line, typed: name, personId: null, result: 'ambiguous' };
  return { line, typed: name, personId: match.personId, result: null };
}

const malformed = ({ line, name }: MeantPerson): PlannedRow => ({
  line,
  typed: name,
  personId: null,
  result: 'malformed',
});

function withoutRepeats(rows: PlannedRow[]): PlannedRow[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    if (row.personId === null) return row;
    if (seen.has(row.personId)) return { ...row, result: 'duplicate' };
    seen.add(row.personId);
    return row;
  });
}

const asColumn = (field: string | null): ListColumn | null =>
  field !== null && COLUMNS.includes(field) ? (field as ListColumn) : null;

function requireFew(count: number): void {
  if (count > MOST_LINES + LINES_ABOVE) throw new DomainError('enrolment-list.too-long', { limit: MOST_LINES });
}
