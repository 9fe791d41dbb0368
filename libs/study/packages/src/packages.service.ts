import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError } from '@hvs/kernel';
import { Audit } from '@hvs/foundation/audit';
import {
  type Archive,
  FILE_STORAGE,
  FileHome,
  FileLibrary,
  Files,
  type FileStorage,
  type FileView,
  PACKAGE_LIMITS,
  readArchive,
  storageKey,
} from '@hvs/foundation/files';
import type { Actor } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import type { PackageView } from './package.view.js';
import {
  H5P_HEAD,
  type PackageFiles,
  type RecognisedPackage,
  recogniseH5p,
  recogniseScorm,
  SCORM_HEAD,
} from './recognise-package.rule.js';

const LARGEST_HEAD = 2_000_000;
const PACKAGES_A_PAGE = 50;
const SELECT = `select k.id, k.kind, k.title, k.file_id as "fileId", k.created_at as "createdAt" from study_package k`;

/** Packages of other tools that play in lessons: taken apart once, into files whose places we name ourselves. */
@Injectable()
export class Packages {
  constructor(
    private readonly database: Database,
    private readonly files: Files,
    private readonly library: FileLibrary,
    private readonly home: FileHome,
    private readonly audit: Audit,
    @Inject(FILE_STORAGE) private readonly storage: FileStorage,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Makes a package of a file of the library. The same file again gives the same package.
   * @throws DomainError `file.not-found`, `package.*`, `archive.*`
   */
  async add(actor: Actor, fileId: string): Promise<PackageView> {
    const file = await this.library.find(actor, fileId);
    const before = await this.ofFile(fileId);
    if (before) return before;
    if (file.kind !== 'package') throw new DomainError('package.unknown');
    await this.withArchive(fileId, async (archive) => {
      const recognised = await recognise(archive);
      await this.keep(actor, file, { recognised, archive });
    });
    const kept = await this.ofFile(fileId);
    if (!kept) throw new DomainError('package.not-found');
    return kept;
  }

  /** Packages within the jurisdiction, newest first. */
  list(actor: Actor): Promise<PackageView[]> {
    return this.database.query<PackageView>(
      `${SELECT} join unit c on c.id = k.commune_id where $1::ltree[] is null or c.path <@ any($1::ltree[])
       order by k.created_at desc limit ${PACKAGES_A_PAGE}`,
      [this.home.pathsOf(actor)],
    );
  }

  private async ofFile(fileId: string): Promise<PackageView | undefined> {
    const [found] = await this.database.query<PackageView>(`${SELECT} where k.file_id = $1`, [fileId]);
    return found;
  }

  private async withArchive(fileId: string, work: (archive: Archive) => Promise<void>): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'hvs-package-'));
    try {
      const path = join(folder, 'package.zip');
      await pipeline((await this.files.open(fileId)).stream, createWriteStream(path));
      const archive = await readArchive(path, PACKAGE_LIMITS);
      try {
        await work(archive);
      } finally {
        archive.close();
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** All bytes first, then the rows in one transaction: half a package is never found. */
  private async keep(
    { accountId, personId }: Actor,
    { id: fileId, communeId }: FileView,
    { recognised, archive }: { recognised: RecognisedPackage; archive: Archive },
  ): Promise<void> {
    const id = randomUUID();
    const names = archive.entries.map(({ name }) => name);
    const sizes = archive.entries.map(({ size }) => size);
    for (const [place, name] of names.entries()) {
      await this.storage.put(storageKey(id, String(place)), await archive.read(name), 'application/octet-stream');
    }
    await this.database.transaction(async () => {
      const { kind, title, launch } = recognised;
      const added = await this.database.query(
        `insert into study_package (id, commune_id, file_id, kind, title, launch, created_by, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (file_id) do nothing returning id`,
        [id, communeId, fileId, kind, title, launch, accountId, this.clock.now()],
      );
      if (added.length === 0) return; // somebody else was first with the same file
      await this.database.query(
        `insert into study_package_file (package_id, name, place, bytes)
         select $1, name, place - 1, bytes from unnest($2::text[], $3::int[]) with ordinality as f (name, bytes, place)`,
        [id, names, sizes],
      );
      const actor = { accountId, personId };
      await this.audit.record({ action: 'package.added', actor, subjectId: id, communeId, details: { kind, fileId } });
    });
  }
}

async function recognise(archive: Archive): Promise<RecognisedPackage> {
  const texts = new Map<string, string>();
  const files: PackageFiles = { has: (name) => archive.has(name), text: (name) => texts.get(name) ?? '' };
  for (const name of [H5P_HEAD, 'content/content.json', SCORM_HEAD]) {
    const size = archive.entries.find((entry) => entry.name === name)?.size ?? 0;
    if (size > LARGEST_HEAD) throw new DomainError('archive.bomb', { entry: name });
    if (archive.has(name)) texts.set(name, (await archive.read(name)).toString('utf8').replace(/^\uFEFF/, ''));
  }
  if (archive.has(H5P_HEAD)) return recogniseH5p(files);
  if (archive.has(SCORM_HEAD)) return recogniseScorm(files);
  throw new DomainError('package.unknown');
}
