import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, newId, normaliseText } from '@hvs/kernel';
import { Audit } from '@hvs/foundation/audit';
import { Units, type UnitView } from '@hvs/foundation/units';
import { type Actor, type Jurisdiction, jurisdictionOf } from '@hvs/platform/access';
import { Database } from '@hvs/platform/database';
import { Jobs } from '@hvs/platform/queue';
import { looksLikeWorkbook } from '../workbook/index.js';
import { ImportLedgerRepository } from './import-ledger.repository.js';
import type { ImportRowView, RegisterImportView, RowResult } from './register-import.view.js';
import { rejectedRowsWorkbook } from './rejected-rows-workbook.js';
import { templateWorkbook } from './template-workbook.js';

/** Largest register file. Bytes. */
export const LARGEST_FILE = 15 * 1024 * 1024;
const LONGEST_FILE_NAME = 200;
const IMPORTS_A_PAGE = 20;
const ROWS_A_PAGE = 200;

const SELECT = `
  select i.id, i.file_name as "fileName", i.state, i.refusal, i.created_at as "createdAt", i.finished_at as "finishedAt",
    json_build_object('rows', i.row_count, 'created', i.created_count, 'updated', i.updated_count,
      'unchanged', i.unchanged_count, 'duplicate', i.duplicate_count, 'error', i.error_count) as counts
  from register_import i join unit c on c.id = i.commune_id`;

/** Imports of the population register from Excel files. The work itself is done by the job `people.import-register`. */
@Injectable()
export class RegisterImports {
  constructor(
    private readonly database: Database,
    private readonly ledger: ImportLedgerRepository,
    private readonly units: Units,
    private readonly audit: Audit,
    private readonly jobs: Jobs,
  ) {}

  /**
   * Accepts a file for the actor's commune. The same file while it is still being imported is not accepted twice.
   * @throws DomainError `input.too-large`, `import.not-a-workbook`, `access.not-allowed`
   */
  async request(file: { name: string; content: Buffer }, actor: Actor): Promise<{ importId: string }> {
    if (file.content.length > LARGEST_FILE) throw new DomainError('input.too-large', { limit: '15 MB' });
    if (!looksLikeWorkbook(file.content)) throw new DomainError('import.not-a-workbook');
    const commune = await this.communeOf(actor);
    const sha256 = createHash('sha256').update(file.content).digest();
    const by = { accountId: actor.accountId, personId: actor.personId };
    return this.database.transaction(async () => {
      await this.database.query(`select pg_advisory_xact_lock(hashtextextended('import ' || $1, 0))`, [commune.id]);
      const open = await this.ledger.findOpen(commune.id, sha256);
      if (open) return { importId: open };
      const id = newId();
      const fileName = normaliseText(file.name).slice(0, LONGEST_FILE_NAME) || 'so-dan-cu.xlsx';
      await this.ledger.add({ id, communeId: commune.id, actor: by, fileName, sha256, content: file.content });
      await this.jobs.request('people.import-register', id, { importId: id });
      await this.audit.record({ action: 'register.import-requested', actor: by, subjectId: id, communeId: commune.id });
      return { importId: id };
    });
  }

  /** Imports of the communes within the jurisdiction, newest first; `cursor` is the `nextCursor` of the page before. */
  async list(
    jurisdiction: Jurisdiction,
    cursor?: string,
  ): Promise<{ imports: RegisterImportView[]; nextCursor: string | null }> {
    const imports = await this.database.query<RegisterImportView>(
      `${SELECT} where ($1::ltree[] is null or c.path <@ any($1::ltree[])) and ($2::uuid is null or i.id < $2)
       order by i.id desc limit ${IMPORTS_A_PAGE + 1}`,
      [pathsOf(jurisdiction), cursor ?? null],
    );
    const page = imports.slice(0, IMPORTS_A_PAGE);
    return { imports: page, nextCursor: imports.length > IMPORTS_A_PAGE ? (page.at(-1)?.id ?? null) : null };
  }

  /** @throws DomainError `import.not-found` also for an import of a commune outside the jurisdiction */
  async find(importId: string, jurisdiction: Jurisdiction): Promise<RegisterImportView> {
    const [found] = await this.database.query<RegisterImportView>(
      `${SELECT} where i.id = $2 and ($1::ltree[] is null or c.path <@ any($1::ltree[]))`,
      [pathsOf(jurisdiction), importId],
    );
    if (!found) throw new DomainError('import.not-found');
    return found;
  }

  /** A page of the ledger in the order of the file, of one result or of all. `after` is a row number. */
  async rows(
    importId: string,
    page: { result?: RowResult | undefined; after?: number | undefined },
    jurisdiction: Jurisdiction,
  ): Promise<{ rows: ImportRowView[]; nextAfter: number | null }> {
    await this.find(importId, jurisdiction);
    const found = await this.database.query<ImportRowView>(
      `select row_number as "rowNumber", result, remarks from register_import_row
       where import_id = $1 and row_number > $2 and ($3::text is null or result = $3)
       order by row_number limit ${ROWS_A_PAGE + 1}`,
      [importId, page.after ?? 0, page.result ?? null],
    );
    const rows = found.slice(0, ROWS_A_PAGE);
    return { rows, nextAfter: found.length > ROWS_A_PAGE ? (rows.at(-1)?.rowNumber ?? null) : null };
  }

  /** The rows with errors as they stood in the file, with the reasons beside them: to put right and send again. */
  async rejectedRows(importId: string, actor: Actor): Promise<Buffer> {
    await this.find(importId, jurisdictionOf(actor, 'register:import'));
    const content = await this.ledger.contentOf(importId);
    const remarks = await this.ledger.rowsWith(importId, 'error');
    await this.database.transaction(async () => {
      const by = { accountId: actor.accountId, personId: actor.personId };
      await this.audit.record({ action: 'register.rejected-rows-fetched', actor: by, subjectId: importId });
    });
    return rejectedRowsWorkbook(content, remarks);
  }

  /** An empty file to fill in, with the hamlets of the actor's commune to choose from. */
  async template(actor: Actor): Promise<Buffer> {
    const commune = await this.communeOf(actor);
    return templateWorkbook({ commune: commune.name, hamlets: await this.units.hamletsBelow([commune.path]) });
  }

  /** The one commune whose register the actor keeps: the own one when the right reaches several. */
  private async communeOf(actor: Actor): Promise<UnitView> {
    const communes = await this.units.communesBelow(pathsOf(jurisdictionOf(actor, 'register:import')) ?? []);
    const commune =
      communes.find(({ id }) => id === actor.communeId) ?? (communes.length === 1 ? communes[0] : undefined);
    if (!commune) throw new DomainError('access.not-allowed');
    return commune;
  }
}

/** Unit paths to look below; null for everywhere. */
function pathsOf(jurisdiction: Jurisdiction): string[] | null {
  if (jurisdiction.kind === 'all') return null;
  return jurisdiction.kind === 'units' ? jurisdiction.paths : [];
}
