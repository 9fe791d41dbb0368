import { Injectable } from '@nestjs/common';
import { foldVietnamese } from '@hvs/kernel';
import { Database } from '@hvs/platform/database';
import type { FilePage, FileRefusal, FileSearch, FileView } from './file.view.js';
import type { FileKind } from '@hvs/contracts';

const FILES_A_PAGE = 24;
// The name of who sent it stands in the register, which leans on this domain: it is read as it is today
const SELECT = `
  select f.id, f.commune_id as "communeId", f.kind, f.name, f.type, f.bytes, f.width, f.height, f.contrast, f.state,
    f.refusal, f.description, f.pages, p.full_name as "uploadedByName", f.created_at as "createdAt", f.place
  from stored_file f left join person p on p.id = f.uploaded_by_person`;

export interface NewFile {
  id: string;
  communeId: string;
  kind: FileKind;
  name: string;
  type: string;
  bytes: number;
  width: number | null;
  height: number | null;
  contrast: number | null;
  sha256: Buffer;
  state: 'processing' | 'ready';
  description: string;
  actor: { accountId: string; personId: string };
  createdAt: Date;
}

/** What a request for the bytes needs to know. */
export interface ServedFile {
  kind: FileKind;
  name: string;
  type: string;
  bytes: number;
  pageCount: number;
  deleted: boolean;
}

type Row = FileView & { place: string };

function shown(row: Row): FileView {
  const view: Partial<Row> = { ...row };
  delete view.place;
  return view as FileView;
}

/** The table `stored_file`. */
@Injectable()
export class StoredFilesRepository {
  constructor(private readonly database: Database) {}

  /** False when the same bytes are there already. */
  async add(file: NewFile): Promise<boolean> {
    const added = await this.database.query(
      `insert into stored_file (id, commune_id, kind, name, name_folded, type, bytes, width, height, contrast, sha256,
         state, description, uploaded_by, uploaded_by_person, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
       on conflict (commune_id, kind, sha256) where deleted_at is null do nothing returning id`,
      [
        file.id,
        file.communeId,
        file.kind,
        file.name,
        foldVietnamese(`${file.name} ${file.description}`),
        file.type,
        file.bytes,
        file.width,
        file.height,
        file.contrast,
        file.sha256,
        file.state,
        file.description,
        file.actor.accountId,
        file.actor.personId,
        file.createdAt,
      ],
    );
    return added.length > 0;
  }

  async same(communeId: string, kind: FileKind, sha256: Buffer): Promise<FileView | undefined> {
    const [row] = await this.database.query<Row>(
      `${SELECT} where f.commune_id = $1 and f.kind = $2 and f.sha256 = $3 and f.deleted_at is null`,
      [communeId, kind, sha256],
    );
    return row && shown(row);
  }

  async find(ids: readonly string[]): Promise<FileView[]> {
    const rows = await this.database.query<Row>(
      `${SELECT} where f.id = any($1::uuid[]) and f.deleted_at is null`,
      [ids],
      'files-find',
    );
    return rows.map(shown);
  }

  /** A page below `paths` (null: everywhere), newest first. */
  async list(
    paths: string[] | null,
    { kind, search, after }: FileSearch,
  ): Promise<{ files: FileView[]; nextAfter: string | null }> {
    const like = foldVietnamese(search ?? '').replace(/[\\%_]/g, String.raw`\$&`);
    const rows = await this.database.query<Row>(
      `${SELECT} join unit c on c.id = f.commune_id
       where f.deleted_at is null and ($1::ltree[] is null or c.path <@ any($1::ltree[]))
         and ($2::text is null or f.kind = $2) and ($3 = '' or f.name_folded like '%' || $3 || '%')
         and ($4::bigint is null or f.place < $4)
       order by f.place desc limit ${FILES_A_PAGE + 1}`,
      [paths, kind ?? null, like, after ?? null],
    );
    const page = rows.slice(0, FILES_A_PAGE);
    return { files: page.map(shown), nextAfter: rows.length > FILES_A_PAGE ? (page.at(-1)?.place ?? null) : null };
  }

  /** The file when it lies below `paths`. */
  async findBelow(id: string, paths: string[] | null): Promise<FileView | undefined> {
    const [row] = await this.database.query<Row>(
      `${SELECT} join unit c on c.id = f.commune_id
       where f.id = $1 and f.deleted_at is null and ($2::ltree[] is null or c.path <@ any($2::ltree[]))`,
      [id, paths],
    );
    return row && shown(row);
  }

  async served(id: string): Promise<ServedFile | undefined> {
    const [row] = await this.database.query<ServedFile>(
      `select kind, name, type, bytes, jsonb_array_length(pages) as "pageCount", deleted_at is not null as deleted
       from stored_file where id = $1`,
      [id],
      'files-served',
    );
    return row;
  }

  async describe({ id, name }: FileView, description: string, pages: readonly FilePage[]): Promise<void> {
    await this.database.query(`update stored_file set description = $2, pages = $3, name_folded = $4 where id = $1`, [
      id,
      description,
      JSON.stringify(pages),
      foldVietnamese(`${name} ${description}`),
    ]);
  }

  async remove(id: string, at: Date): Promise<void> {
    await this.database.query(`update stored_file set deleted_at = $2 where id = $1`, [id, at]);
  }

  /** Ends the making of pages; does nothing when it was ended before. */
  async finish(id: string, result: { pages: readonly FilePage[] } | { refusal: FileRefusal }): Promise<void> {
    const refusal = 'refusal' in result ? result.refusal : null;
    await this.database.query(
      `update stored_file set state = $2, refusal = $3, pages = $4 where id = $1 and state = 'processing'`,
      [
        id,
        refusal ? 'refused' : 'ready',
        refusal && JSON.stringify(refusal),
        JSON.stringify('pages' in result ? result.pages : []),
      ],
    );
  }
}
