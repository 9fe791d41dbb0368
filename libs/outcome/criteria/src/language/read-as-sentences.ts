import type { BilingualText, TargetGroup } from '@hvs/contracts';
import type { CriteriaSetDocument } from '../sets/set-document.rule.js';
import type { Criterion, Language } from './criterion.js';
import { criterionKindOf } from './criterion-kinds.js';

/** One line of a set read aloud; `depth` 0 is outermost. */
export interface ReadableLine {
  depth: number;
  text: string;
}

/** Of a set document what is read aloud. */
export type ReadableSet = Pick<CriteriaSetDocument, 'targetGroup' | 'combining' | 'criterion'>;

const GROUPS: Record<TargetGroup, BilingualText> = {
  official: { vi: 'Cán bộ, công chức, viên chức', en: 'Officials' },
  student: { vi: 'Học sinh, sinh viên', en: 'Pupils and students' },
  worker: { vi: 'Người lao động trong doanh nghiệp', en: 'Workers in enterprises' },
  resident: { vi: 'Người dân', en: 'Residents' },
  elderly: { vi: 'Người cao tuổi', en: 'Older people' },
  disabled: { vi: 'Người khuyết tật', en: 'Disabled people' },
};

const COMBINING_WORDS: Record<ReadableSet['combining'], BilingualText> = {
  required: {
    vi: 'Ai thuộc nhiều nhóm phải đạt mọi bộ tiêu chí bắt buộc của mình.',
    en: 'Those in several groups must meet every required set of theirs.',
  },
  sufficient: {
    vi: 'Chỉ riêng bộ tiêu chí này là đủ, kể cả với người thuộc nhóm khác.',
    en: 'This set is enough by itself, also for those in other groups.',
  },
};

/** A criteria set as lines that a person can read, for the editor and for print. */
export function readAsSentences(set: ReadableSet, language: Language): ReadableLine[] {
  const group = GROUPS[set.targetGroup][language];
  if (!set.criterion) {
    const text = { vi: `${group}: chưa có tiêu chí nào.`, en: `${group}: there are no criteria yet.` }[language];
    return [{ depth: 0, text }];
  }
  const opening = { vi: `${group} đạt phổ cập khi:`, en: `${group} are universalized when they meet this:` }[language];
  return [
    { depth: 0, text: opening },
    ...linesOf(set.criterion, 1, language),
    { depth: 0, text: COMBINING_WORDS[set.combining][language] },
  ];
}

function linesOf(item: Criterion | string, depth: number, language: Language): ReadableLine[] {
  if (typeof item === 'string') return [{ depth, text: item }];
  const kind = criterionKindOf(item);
  const outlines = kind.outline?.(item, language) ?? [{ text: kind.label(item, language, item.key), inside: [] }];
  return outlines.flatMap(({ text, inside }) => [
    { depth, text: inside.length > 0 ? `${text}:` : text },
    ...inside.flatMap((inner) => linesOf(inner, depth + 1, language)),
  ]);
}
