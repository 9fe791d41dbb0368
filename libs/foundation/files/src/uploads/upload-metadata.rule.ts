import { FILE_KINDS, type FileKind, kindByName } from '@hvs/contracts';
import { DomainError } from '@hvs/kernel';
import { checkSize } from '../intake/file-kinds.rule.js';

/** What a client says of a file before it sends a byte. */
export interface AnnouncedUpload {
  name: string;
  /** Bytes. */
  size: number;
  kind: FileKind | undefined;
}

/**
 * Reads the announcement of an upload (tus 1.0, creation) and refuses what is too large before anything is sent.
 * @throws DomainError `input.malformed`, `file.empty`, `file.too-large`, `file.video-too-large`
 */
export function readAnnouncement(headers: Record<string, string | string[] | undefined>): AnnouncedUpload {
  const length = headers['upload-length'];
  if (typeof length !== 'string' || !/^\d{1,15}$/.test(length)) throw new DomainError('input.malformed');
  const metadata = metadataOf(headers['upload-metadata']);
  const name = metadata.get('name') ?? '';
  if (name === '') throw new DomainError('input.malformed');
  const kind = FILE_KINDS.find((known) => known === metadata.get('kind'));
  const size = Number(length);
  if (size === 0) throw new DomainError('file.empty');
  const named = kindByName(name);
  checkSize(named === 'slides' ? 'slides' : (kind ?? named), size);
  return { name, size, kind };
}

function metadataOf(header: string | string[] | undefined): Map<string, string> {
  if (typeof header !== 'string') return new Map();
  return new Map(
    header.split(',').map((pair) => {
      const [key = '', value = ''] = pair.trim().split(' ');
      return [key, Buffer.from(value, 'base64').toString('utf8')];
    }),
  );
}
