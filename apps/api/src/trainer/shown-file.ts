import type { ErrorCode } from '@hvs/contracts';
import type { FileView } from '@hvs/foundation/files';
import { type Language, problemOf } from '@hvs/platform/http';
import type { FileDto } from './dto/file.dto.js';

/** A file as the screen shows it: why it was refused is said in the reader's language. */
export function shownFile({ refusal, ...file }: FileView, language: Language): FileDto {
  const why = refusal && problemOf(refusal.code as ErrorCode, { language, requestId: file.id, args: refusal.args });
  const shown: FileDto & Partial<FileView> = { ...file, refusal: null, address: `/tep/${file.id}` };
  delete shown.communeId; // whose it is, the reader knows
  return { ...shown, refusal: why?.detail ?? null };
}
