import { i18n } from '@lingui/core';
import { type FileKind, MEGABYTE } from '@hvs/contracts';
import { type DetailedError, Upload } from 'tus-js-client';
import { uploadedFile } from '../../api/files.js';
import { NoAnswer, Problem } from '../../api/problem.js';
import type { LibraryFile } from '../../api/types.js';

/** A slow line sends this much before the server closes a request that takes too long. */
const CHUNK_BYTES = 1 * MEGABYTE;
const RETRY_DELAYS = [500, 1000, 3000, 5000];

export type SendingState = 'sending' | 'paused' | 'no-line' | 'checking' | 'done' | 'refused';

/** One file on its way. */
export interface Sending {
  key: number;
  name: string;
  /** Bytes. */
  size: number;
  sent: number;
  state: SendingState;
  error?: Error;
  file?: LibraryFile;
}

let nextKey = 1;
let sendings: readonly Sending[] = [];
const uploads = new Map<number, Upload>();
const listeners = new Set<() => void>();

export const currentSendings = (): readonly Sending[] => sendings;

export function onSendings(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function change(key: number, changes: Partial<Sending>): void {
  sendings = sendings.map((one) => (one.key === key ? { ...one, ...changes } : one));
  for (const listener of listeners) listener();
}

/**
 * Sends a file. It goes on while the person looks at other pages, and where it stopped when the line comes back or the
 * same file is chosen again after the page was closed.
 */
export function send(file: File, kind?: FileKind): number {
  const key = nextKey++;
  sendings = [{ key, name: file.name, size: file.size, sent: 0, state: 'sending' }, ...sendings];
  const upload = new Upload(file, {
    endpoint: '/api/trainer/uploads',
    chunkSize: CHUNK_BYTES,
    retryDelays: RETRY_DELAYS,
    removeFingerprintOnSuccess: true,
    headers: { 'accept-language': i18n.locale },
    metadata: { name: file.name.normalize('NFC'), ...(kind && { kind }) },
    onProgress: (sent) => change(key, { sent }),
    onShouldRetry: (error) => isPassing(error),
    onError: (error) => stop(key, error),
    onSuccess: () => void take(key),
  });
  uploads.set(key, upload);
  change(key, {});
  void begin(key, upload);
  return key;
}

async function begin(key: number, upload: Upload): Promise<void> {
  const [previous] = upload.url ? [] : await upload.findPreviousUploads();
  if (previous) upload.resumeFromPreviousUpload(previous);
  change(key, { state: 'sending', error: undefined });
  upload.start();
}

export function pause(key: number): void {
  void uploads.get(key)?.abort();
  change(key, { state: 'paused' });
}

export function goOn(key: number): void {
  const upload = uploads.get(key);
  if (upload) void begin(key, upload);
}

/** Takes a file off the list; what has not arrived whole is removed from the server too. */
export function forget(key: number): void {
  const one = sendings.find((sending) => sending.key === key);
  if (one && one.state !== 'done' && one.state !== 'refused') {
    void uploads
      .get(key)
      ?.abort(true)
      .catch(() => undefined); // abandoned uploads are removed after three days anyway
  }
  uploads.delete(key);
  sendings = sendings.filter((sending) => sending.key !== key);
  for (const listener of listeners) listener();
}

async function take(key: number): Promise<void> {
  change(key, { state: 'checking' });
  try {
    change(key, { state: 'done', file: await uploadedFile(uploads.get(key)?.url ?? '') });
    uploads.delete(key);
  } catch (error) {
    change(key, { state: error instanceof NoAnswer ? 'no-line' : 'refused', error: error as Error });
  }
}

function stop(key: number, error: Error | DetailedError): void {
  const refusal = refusalOf(error);
  change(key, refusal ? { state: 'refused', error: refusal } : { state: 'no-line' });
}

const statusOf = (error: Error | DetailedError): number =>
  'originalResponse' in error ? (error.originalResponse?.getStatus() ?? 0) : 0;

/** No line, a busy server, or bytes that another request is still writing. */
function isPassing(error: DetailedError): boolean {
  const status = statusOf(error);
  return navigator.onLine && (status === 0 || status >= 500 || status === 409 || status === 423);
}

function refusalOf(error: Error | DetailedError): Problem | undefined {
  const status = statusOf(error);
  if (status < 400 || status >= 500 || status === 409 || status === 423) return undefined;
  const text = 'originalResponse' in error ? (error.originalResponse?.getBody() ?? '') : '';
  try {
    const { code, detail } = JSON.parse(text) as { code: string; detail: string };
    return new Problem(status, code, detail);
  } catch {
    return undefined;
  }
}

window.addEventListener('online', () => {
  for (const { key, state } of sendings) if (state === 'no-line') goOn(key);
});
