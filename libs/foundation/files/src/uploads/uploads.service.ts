import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { Server, type Upload } from '@tus/server';
import { FILE_KINDS, LARGEST_OF_ALL } from '@hvs/contracts';
import { type Clock, DomainError, type ErrorArguments } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { CLOCK, Config } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import type { FileView } from '../file.view.js';
import { Files } from '../files.service.js';
import { readAnnouncement } from './upload-metadata.rule.js';
import { type UploadStore, uploadStoreOf } from './upload-store.js';

const KEEP_RESULTS_DAYS = 7;

interface FinishedUpload {
  fileId: string | null;
  refusal: { code: string; args: ErrorArguments } | null;
  bytes: string;
}

/**
 * Uploads that go on where they stopped (tus 1.0): the line may break, the page may be closed, the server may be
 * restarted. Whoever began an upload is the only one who may go on with it.
 */
@Injectable()
export class Uploads {
  private readonly acting = new AsyncLocalStorage<Actor>();
  private opened: Promise<{ server: Server; store: UploadStore }> | undefined;

  constructor(
    private readonly config: Config,
    private readonly files: Files,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Begins an upload. @throws DomainError of `readAnnouncement`: before a byte is sent
   */
  async begin(actor: Actor, path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    readAnnouncement(request.headers);
    await this.speak(actor, path, request, response);
  }

  /**
   * Goes on with an upload, tells how far it is, or gives it up.
   * @throws DomainError `upload.not-found` also for that of somebody else
   */
  async goOn(
    actor: Actor,
    at: { path: string; uploadId: string },
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const finished = await this.finished(actor, at.uploadId);
    if (finished && request.method === 'HEAD') {
      // The bytes have moved on, but whoever lost the last answer must not send them all again
      const told = { 'upload-offset': finished.bytes, 'upload-length': finished.bytes, 'cache-control': 'no-store' };
      response.writeHead(200, { ...told, 'tus-resumable': '1.0.0' }).end();
      return;
    }
    await this.ownUpload(actor, at.uploadId);
    await this.speak(actor, at.path, request, response);
  }

  /**
   * The file that an upload became.
   * @throws DomainError `upload.not-found`, `upload.unfinished`, or what the file was refused for
   */
  async result(actor: Actor, uploadId: string): Promise<FileView> {
    const finished = (await this.finished(actor, uploadId)) ?? (await this.finishLate(actor, uploadId));
    if (finished.refusal) throw new DomainError(finished.refusal.code, finished.refusal.args);
    const [file] = await this.files.find(finished.fileId ? [finished.fileId] : []);
    if (!file) throw new DomainError('file.not-found');
    return file;
  }

  /** Removes what nobody went on with for three days, and results that nobody asks for any more. */
  async forgetAbandoned(): Promise<void> {
    const { store } = await this.open();
    await store.tus.deleteExpired();
    await this.database.query(`delete from file_upload where finished_at < $1::timestamptz - $2 * interval '1 day'`, [
      this.clock.now(),
      KEEP_RESULTS_DAYS,
    ]);
  }

  private async speak(actor: Actor, path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { server } = await this.open();
    // Fastify sees the request at its own address; tus makes the address of an upload from this one
    server.options.path = path;
    await this.acting.run(actor, () => server.handle(request, response));
  }

  private open(): Promise<{ server: Server; store: UploadStore }> {
    this.opened ??= uploadStoreOf(this.config).then((store) => ({ store, server: this.serverFor(store) }));
    return this.opened;
  }

  private serverFor(store: UploadStore): Server {
    return new Server({
      path: '/',
      datastore: store.tus,
      maxSize: LARGEST_OF_ALL,
      relativeLocation: true,
      allowedOrigins: () => false,
      namingFunction: () => randomUUID(),
      onUploadCreate: (_request, upload) =>
        Promise.resolve({ metadata: { ...upload.metadata, owner: this.actor().accountId } }),
      onUploadFinish: async (_request, upload) => {
        await this.finish(this.actor(), upload);
        return {};
      },
    });
  }

  private actor(): Actor {
    const actor = this.acting.getStore();
    if (!actor) throw new Error('an upload has nobody who sends it');
    return actor;
  }

  /** A file that is refused is a result too: it is kept, so that the client is told whenever it asks. */
  private async finish(actor: Actor, { id, metadata = {}, size = 0 }: Upload): Promise<void> {
    const { store } = await this.open();
    const kindHint = FILE_KINDS.find((kind) => kind === metadata['kind']);
    const { name, description } = metadata;
    let fileId: string | null = null;
    let refusal: FinishedUpload['refusal'] = null;
    try {
      const offered = { name: name ?? '', kindHint, description: description ?? undefined };
      fileId = (await store.withFile(id, (path) => this.files.store(actor, { ...offered, path }))).id;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      refusal = { code: error.code, args: error.args };
    }
    await this.database.query(
      `insert into file_upload (id, account_id, file_id, refusal, bytes, finished_at) values ($1, $2, $3, $4, $5, $6)
       on conflict (id) do nothing`,
      [id, actor.accountId, fileId, refusal && JSON.stringify(refusal), size, this.clock.now()],
    );
    await store.tus.remove(id);
  }

  /** An upload whose last byte came just before the server stopped. */
  private async finishLate(actor: Actor, uploadId: string): Promise<FinishedUpload> {
    const upload = await this.ownUpload(actor, uploadId);
    if (upload.offset !== upload.size) throw new DomainError('upload.unfinished');
    await this.finish(actor, upload);
    const finished = await this.finished(actor, uploadId);
    if (!finished) throw new DomainError('upload.not-found');
    return finished;
  }

  private async ownUpload(actor: Actor, uploadId: string): Promise<Upload> {
    const { store } = await this.open();
    const upload = await store.tus.getUpload(uploadId).catch(() => undefined);
    if (upload?.metadata?.['owner'] !== actor.accountId) throw new DomainError('upload.not-found');
    return upload;
  }

  private async finished(actor: Actor, uploadId: string): Promise<FinishedUpload | undefined> {
    const [row] = await this.database.query<FinishedUpload>(
      `select file_id as "fileId", refusal, bytes from file_upload where id = $1 and account_id = $2`,
      [uploadId, actor.accountId],
    );
    return row;
  }
}
