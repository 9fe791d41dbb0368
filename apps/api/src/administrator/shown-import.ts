import type { ErrorCode } from '@hvs/contracts';
import type { RegisterImportView } from '@hvs/foundation/people';
import { type Language, problemOf } from '@hvs/platform/http';
import type { RegisterImportDto } from './dto/register-import.dto.js';

/** An import as the screen shows it: why it was refused is said in the reader's language. */
export function shownImport(view: RegisterImportView, language: Language): RegisterImportDto {
  const { refusal } = view;
  if (!refusal) return { ...view, refusal: null };
  const { detail } = problemOf(refusal.code as ErrorCode, { language, requestId: view.id, args: refusal.args });
  return { ...view, refusal: detail };
}
