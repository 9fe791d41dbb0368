import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, newId, normaliseText } from '@hvs/kernel';
import { Audit } from '@hvs/foundation/audit';
import { Units } from '@hvs/foundation/units';
import { type Actor, jurisdictionOf } from '@hvs/platform/access';
import { Database } from '@hvs/platform/database';
import { Jobs } from '@hvs/platform/queue';
import type { ItemOutcome } from '../ledger.js';
import type { ContentImportView, ImportItemView } from './content-import.view.js';
import { ContentImportRows } from './content-import-rows.js';
import type { ImportSource } from './import-source.js';

/** Largest file that is imported. Bytes. */
export const LARGEST_IMPORT = 50 * 1024 * 1024;
const LONGEST_FILE_NAME = 200;
const IMPORTS_A_PAGE = 20;
const ITEMS_A_PAGE = 100;

const SELECT = `
  select i.id, i.source, i.file_name as "fileName", i.state, i.refusal, i.item_count as "itemCount",
    i.imported_count as "importedCount", i.changed_count as "changedCount", i.refused_count as "refusedCount",
    i.course_id as "courseId", i.still_in_use as "stillInUse", p.full_name as "requestedByName",
    i.created_at as "createdAt", i.finished_at as "finishedAt"
  from content_import i join unit u on u.id = i.unit_id
    join account a on a.id = i.requested_by join person p on p.id = a.person_id`;

/** Imports of questions and courses from files, each with a ledger of its items. */
@Injectable()
export class ContentImports {
  constructor(
    private readonly database: Database,
    private readonly rows: ContentImportRows,
    private readonly units: Units,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
  ) {}

  /**
   * Accepts a file; the work is done by the job `interchange.run-import`. The same file while it is still being
   * imported is not accepted twice.
   * @throws DomainError `interchange.empty-file`, `input.too-large`, `access.not-allowed`
   */
  async request(
    source: ImportSource,
    file: { name: string; content: Buffer },
    actor: Actor,
  ): Promise<{ importId: string }> {
    if (file.content.length === 0) throw new DomainError('interchange.empty-file');
    if (file.content.length > LARGEST_IMPORT) throw new DomainError('input.too-large', { limit: '50 MB' });
    const unitId = await this.unitOf(actor);
    const sha256 = createHash('sha256').update(file.content).digest();
    const fileName = normaliseText(file.name).slice(0, LONGEST_FILE_NAME) || source;
    return this.database.transaction(async () => {
      const row = { id: newId(), unitId, actor, source, fileName, sha256, content: file.content };
      const { id, isNew } = await this.rows.add(row);
      if (!isNew) return { importId: id };
      await this.jobs.request('interchange.run-import', id, { importId: id });
      await this.audit.record({ action: 'content.import-requested', actor, subjectId: id, details: { source } });
      return { importId: id };
    });
  }

  /** Imports of the units within reach, newest first; `after` is the `nextAfter` of the page before. */
  async list(actor: Actor, after?: string): Promise<{ imports: ContentImportView[]; nextAfter: string | null }> {
    const found = await this.database.query<ContentImportView>(
      `${SELECT} where u.path <@ any($1::ltree[]) and ($2::uuid is null or i.id < $2)
       order by i.id desc limit ${IMPORTS_A_PAGE + 1}`,
      [pathsOf(actor), after ?? null],
    );
    const imports = found.slice(0, IMPORTS_A_PAGE);
    return { imports, nextAfter: found.length > IMPORTS_A_PAGE ? (imports.at(-1)?.id ?? null) : null };
  }

  /** @throws DomainError `interchange.not-found` also for an import of a unit out of reach */
  async find(importId: string, actor: Actor): Promise<ContentImportView> {
    const [found] = await this.database.query<ContentImportView>(
      `${SELECT} where i.id = $2 and u.path <@ any($1::ltree[])`,
      [pathsOf(actor), importId],
    );
    if (!found) throw new DomainError('interchange.not-found');
    return found;
  }

  /** A page of the ledger in the order of the file, of one outcome or of all; `after` is an item's number. */
  async items(
    importId: string,
    wish: { outcome?: ItemOutcome | undefined; after?: number | undefined },
    actor: Actor,
  ): Promise<{ items: ImportItemView[]; nextAfter: number | null }> {
    await this.find(importId, actor);
    const found = await this.database.query<ImportItemView>(
      `select number, place, title, outcome, notes, question_id as "questionId" from content_import_item
       where import_id = $1 and number > $2 and ($3::text is null or outcome = $3)
       order by number limit ${ITEMS_A_PAGE + 1}`,
      [importId, wish.after ?? 0, wish.outcome ?? null],
    );
    const items = found.slice(0, ITEMS_A_PAGE);
    return { items, nextAfter: found.length > ITEMS_A_PAGE ? (items.at(-1)?.number ?? null) : null };
  }

  /** The unit of the first role by which the actor writes courses: its commune, or the province. */
  private async unitOf(actor: Actor): Promise<string> {
    const [path] = pathsOf(actor);
    const unit = path ? await this.units.findByPath(path.split('.').slice(0, 2).join('.')) : null;
    if (!unit) throw new DomainError('access.not-allowed');
    return unit.id;
  }
}

function pathsOf(actor: Actor): string[] {
  const jurisdiction = jurisdictionOf(actor, 'course:write');
  return jurisdiction.kind === 'units' ? jurisdiction.paths : [];
}
