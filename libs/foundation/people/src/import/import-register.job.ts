import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError, type ErrorArguments, todayIn, VIETNAM } from '@hvs/kernel';
import { Audit } from '@hvs/foundation/audit';
import { Units } from '@hvs/foundation/units';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Outbox } from '@hvs/platform/outbox';
import { HandlesJob, type JobHandler } from '@hvs/platform/queue';
import { type EntryOutcome, Register } from '../register/register.service.js';
import { UnreadableWorkbook } from '../workbook/index.js';
import { HEADINGS } from './columns.rule.js';
import { ImportLedgerRepository, type LedgerRow, type RunningImport } from './import-ledger.repository.js';
import { type FileRow, readRegisterFile } from './read-register-file.js';

const ROWS_A_TRANSACTION = 500;
/** An import that changes more people tells of itself and not of each: one pass over everybody follows it. */
const PEOPLE_TOLD_OF = 200;

const REFUSED_ENTRY = {
  elsewhere: {
    column: HEADINGS.citizenId,
    message: 'Người này đã có trong sổ của đơn vị khác nên không được sửa từ đây.',
  },
  ambiguous: {
    column: HEADINGS.fullName,
    message: 'Trong hộ có nhiều người trùng họ tên và ngày sinh. Hãy ghi số định danh.',
  },
  again: { column: HEADINGS.fullName, message: 'Người này đã có ở một dòng khác của tệp.' },
} as const;

/**
 * Enters the rows of a register file, some hundred in a transaction with their ledger rows. A run that was killed goes
 * on after the last row in the ledger, so every row counts once.
 */
@HandlesJob('people.import-register')
@Injectable()
export class ImportRegister implements JobHandler<'people.import-register'> {
  constructor(
    private readonly database: Database,
    private readonly ledger: ImportLedgerRepository,
    private readonly register: Register,
    private readonly units: Units,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  handle = async ({ importId }: { importId: string }): Promise<void> => {
    const running = await this.ledger.begin(importId);
    if (!running) return;
    try {
      await this.enterRows(running);
      await this.finish(running);
    } catch (error) {
      if (error instanceof UnreadableWorkbook) await this.refuse(running, 'import.not-a-workbook', {});
      else if (error instanceof DomainError) await this.refuse(running, error.code, error.args);
      else throw error;
    }
  };

  private async enterRows(running: RunningImport): Promise<void> {
    const today = todayIn(VIETNAM, this.clock.now());
    const commune = await this.units.find(running.communeId);
    const hamlets = await this.units.hamletsBelow(commune ? [commune.path] : []);
    const { lastRow, personIds } = await this.ledger.progressOf(running.id);
    const entered = new Set(personIds);
    let rows: FileRow[] = [];
    for await (const row of readRegisterFile(running.content, { hamlets, today })) {
      if (row.rowNumber <= lastRow) continue;
      if (rows.push(row) < ROWS_A_TRANSACTION) continue;
      await this.enterChunk(running, rows, { today, entered });
      rows = [];
    }
    if (rows.length > 0) await this.enterChunk(running, rows, { today, entered });
  }

  private async enterChunk(
    running: RunningImport,
    rows: readonly FileRow[],
    { today, entered }: { today: string; entered: Set<string> },
  ): Promise<void> {
    const { communeId, actor } = running;
    await this.database.transaction(async () => {
      const entries = rows.flatMap((row) => (row.result === 'good' ? [row.entry] : []));
      const quietAbove = PEOPLE_TOLD_OF - running.changedCount;
      const outcomes = await this.register.enter(entries, { communeId, actor, today, entered, quietAbove });
      running.changedCount += outcomes.filter(({ result }) => result === 'created' || result === 'updated').length;
      let next = 0;
      await this.ledger.addRows(
        running.id,
        rows.map((row) => (row.result === 'good' ? enteredRow(row, outcomes[next++]) : { ...row, personId: null })),
      );
    });
  }

  private async finish({ id, communeId, actor, changedCount }: RunningImport): Promise<void> {
    await this.database.transaction(async () => {
      const counts = await this.ledger.finish(id);
      await this.tellOfAll({ id, communeId, changedCount });
      await this.audit.record({ action: 'register.imported', actor, subjectId: id, communeId, details: counts });
    });
  }

  private async refuse(running: RunningImport, code: string, args: ErrorArguments): Promise<void> {
    const { id, communeId, actor } = running;
    await this.database.transaction(async () => {
      await this.ledger.refuse(id, { code, args });
      await this.tellOfAll(running);
      await this.audit.record({
        action: 'register.import-refused',
        actor,
        subjectId: id,
        communeId,
        details: { code },
      });
    });
  }

  /** A file that turns out unreadable in its middle has changed people, too. */
  private async tellOfAll({ id, communeId, changedCount }: Omit<RunningImport, 'actor' | 'content'>): Promise<void> {
    if (changedCount <= PEOPLE_TOLD_OF) return;
    await this.outbox.record('register-import.finished', { importId: id, communeId });
  }
}

function enteredRow({ rowNumber, remarks }: FileRow, outcome: EntryOutcome | undefined): LedgerRow {
  if (!outcome) throw new Error('an entry has no outcome');
  if ('personId' in outcome) return { rowNumber, remarks, result: outcome.result, personId: outcome.personId };
  const result = outcome.result === 'again' ? 'duplicate' : 'error';
  return { rowNumber, remarks: [REFUSED_ENTRY[outcome.result], ...remarks], result, personId: null };
}
