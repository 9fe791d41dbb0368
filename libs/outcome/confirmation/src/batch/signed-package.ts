import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { DomainError } from '@hvs/kernel';
import { unzip, UnreadableZip, zip, type ZippedFile } from './zip.js';

/** What a package says of itself. Its exact bytes are what is signed. */
export interface Manifest {
  format: 'hoc-vu-so/confirmation-batch/1' | 'hoc-vu-so/confirmation-answers/1';
  id: string;
  commune: string;
  /** ISO instant. */
  madeAt: string;
  /** Rows in each file. */
  count: number;
  files: { name: string; sha256: string; bytes: number }[];
}

export interface OpenedPackage {
  manifest: Manifest;
  files: Map<string, Buffer>;
  /** True when the signature was checked. */
  signed: boolean;
}

const MANIFEST = 'manifest.json';
const SIGNATURE = 'manifest.sig';
/** RFC 8410: what stands before the 32 bytes of an Ed25519 key in its usual wrapping. */
const PRIVATE_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/** The key that signs, from its 32 bytes. */
export function signingKey(seed: Buffer): KeyObject {
  return createPrivateKey({ key: Buffer.concat([PRIVATE_PREFIX, seed]), format: 'der', type: 'pkcs8' });
}

/** The 32 bytes by which the other side checks what `key` has signed. */
export function publicBytesOf(key: KeyObject): Buffer {
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(PUBLIC_PREFIX.length);
}

/** Puts files into one package with a manifest and its detached signature (Ed25519, base64). */
export function pack(about: Omit<Manifest, 'files'>, files: readonly ZippedFile[], key: KeyObject): Buffer {
  const listed = files.map(({ name, content }) => ({ name, sha256: sha256(content), bytes: content.length }));
  const manifest = Buffer.from(`${JSON.stringify({ ...about, files: listed }, null, 2)}\n`);
  const signature = Buffer.from(`${sign(null, manifest, key).toString('base64')}\n`);
  return zip([...files, { name: MANIFEST, content: manifest }, { name: SIGNATURE, content: signature }]);
}

/**
 * Opens a package. With the other side's public key the signature must be right; the files must be those of the
 * manifest in any case.
 * @throws DomainError `answer-file.unreadable`, `answer-file.not-signed`, `answer-file.broken-signature`,
 *   `answer-file.changed-content`
 */
export function unpack(bytes: Buffer, publicKey: Buffer | undefined, limit: number): OpenedPackage {
  const files = opened(bytes, limit);
  const text = files.get(MANIFEST);
  if (!text) throw new DomainError(publicKey ? 'answer-file.not-signed' : 'answer-file.unreadable');
  if (publicKey) checkSignature(text, files.get(SIGNATURE), publicKey);
  const manifest = manifestIn(text);
  for (const { name, sha256: expected } of manifest.files) {
    const content = files.get(name);
    if (!content || sha256(content) !== expected) throw new DomainError('answer-file.changed-content', { file: name });
  }
  const listed = new Set(manifest.files.map(({ name }) => name));
  return {
    manifest,
    files: new Map([...files].filter(([name]) => listed.has(name))),
    signed: publicKey !== undefined,
  };
}

function opened(bytes: Buffer, limit: number): Map<string, Buffer> {
  try {
    return unzip(bytes, limit);
  } catch (error) {
    if (error instanceof UnreadableZip) throw new DomainError('answer-file.unreadable');
    throw error;
  }
}

function checkSignature(text: Buffer, signature: Buffer | undefined, publicKey: Buffer): void {
  if (!signature) throw new DomainError('answer-file.not-signed');
  const key = createPublicKey({ key: Buffer.concat([PUBLIC_PREFIX, publicKey]), format: 'der', type: 'spki' });
  const given = Buffer.from(signature.toString('utf8').trim(), 'base64');
  if (!verify(null, text, key, given)) throw new DomainError('answer-file.broken-signature');
}

function manifestIn(text: Buffer): Manifest {
  const manifest = parsed(text);
  const isWhole =
    Number.isInteger(manifest?.count) &&
    Array.isArray(manifest?.files) &&
    manifest.files.length > 0 &&
    manifest.files.every((file) => typeof file?.name === 'string' && typeof file.sha256 === 'string');
  if (!manifest || !isWhole) throw new DomainError('answer-file.unreadable');
  return manifest as Manifest;
}

function parsed(text: Buffer): Partial<Manifest> | null {
  try {
    return JSON.parse(text.toString('utf8')) as Partial<Manifest> | null;
  } catch {
    return null;
  }
}

function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
