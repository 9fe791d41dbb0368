import { extensionOf, type FileKind, kindByName, LARGEST_OF_ALL, LARGEST_OF_KIND, MEGABYTE } from '@hvs/contracts';
import { DomainError } from '@hvs/kernel';

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** What the bytes of a file may be, and the kind each is taken for. */
const KIND_OF_TYPE: Record<string, FileKind> = {
  'image/jpeg': 'image',
  'image/png': 'image',
  'image/webp': 'image',
  'image/gif': 'image',
  'image/avif': 'image',
  'image/svg+xml': 'image',
  'audio/mpeg': 'audio',
  'audio/mp4': 'audio',
  'audio/ogg': 'audio',
  'audio/wav': 'audio',
  'video/mp4': 'video',
  'video/webm': 'video',
  'text/vtt': 'captions',
  'application/pdf': 'slides',
  [`${OFFICE}.wordprocessingml.document`]: 'document',
  [`${OFFICE}.presentationml.presentation`]: 'document',
  [`${OFFICE}.spreadsheetml.sheet`]: 'document',
  'application/zip': 'package',
};

/** What the bytes turned out to be. */
export interface SeenType {
  /** As in `content-type`. */
  mime: string;
  /** How it is called to people, e.g. `PNG`. */
  called: string;
}

/**
 * The kind of a file by its bytes. What it was said to be decides nothing but whether it lied: then it is refused with
 * what it really is.
 * @throws DomainError `file.type-not-taken`, `file.not-what-it-says`
 */
export function kindOf(seen: SeenType, said: { name: string; kind?: FileKind | undefined }): FileKind {
  const kind = KIND_OF_TYPE[seen.mime];
  const named = extensionOf(said.name);
  const lies = (claimed: FileKind | undefined) => claimed !== undefined && !fits(claimed, kind);
  if (lies(kindByName(said.name))) {
    throw new DomainError('file.not-what-it-says', { named: `.${named}`, really: seen.called });
  }
  if (!kind) throw new DomainError('file.type-not-taken', { really: seen.called });
  if (lies(said.kind)) throw new DomainError('file.other-kind-wanted', { really: seen.called });
  return kind === 'slides' && said.kind === 'document' ? 'document' : kind;
}

/** A PDF may be shown or fetched. */
function fits(claimed: FileKind, kind: FileKind | undefined): boolean {
  return claimed === kind || (claimed === 'document' && kind === 'slides');
}

/** @throws DomainError `file.too-large`, for a video `file.video-too-large` */
export function checkSize(kind: FileKind | undefined, bytes: number): void {
  const largest = kind ? LARGEST_OF_KIND[kind] : LARGEST_OF_ALL;
  if (bytes <= largest) return;
  const told = { size: megabytes(bytes), limit: megabytes(largest) };
  throw new DomainError(kind === 'video' ? 'file.video-too-large' : 'file.too-large', told);
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / MEGABYTE)} MB`;
}
