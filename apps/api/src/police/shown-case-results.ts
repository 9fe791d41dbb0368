import type { ErrorCode } from '@hvs/contracts';
import type { CaseResult } from '@hvs/outcome/confirmation';
import { type Language, problemOf } from '@hvs/platform/http';
import type { CaseResultDto } from './dto/case-deed.dto.js';

/** Results of many as the screen shows them: refusals are said in the reader's language. */
export function shownCaseResults(results: readonly CaseResult[], language: Language): CaseResultDto[] {
  return results.map(({ refusal, ...result }) => {
    if (!refusal) return { ...result, code: null, reason: null };
    const { detail } = problemOf(refusal.code as ErrorCode, { language, requestId: '', args: refusal.args });
    return { ...result, code: refusal.code, reason: detail };
  });
}
