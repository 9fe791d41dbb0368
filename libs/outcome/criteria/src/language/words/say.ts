import type { BilingualText, Provenance } from '@hvs/contracts';
import type { Audience, Language, Tone } from '../criterion.js';

/** The same in both languages, to each audience. */
export type Sayings = Record<Language, Record<Audience, string>>;

/** Picks what is said in this tone. */
export function say({ language, audience }: Tone, sayings: Sayings): string {
  return sayings[language][audience];
}

/** A title in the language; in Vietnamese where it was not translated. */
export function inLanguage(title: BilingualText, language: Language): string {
  return title[language] || title.vi;
}

/** A title in the quotation marks of the language. */
export function quoted(title: BilingualText, language: Language): string {
  return language === 'vi' ? `«${title.vi}»` : `“${inLanguage(title, language)}”`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A day (`YYYY-MM-DD`) as people write it: 22/11/2026, 22 November 2026. */
export function dayInWords(day: string, language: Language): string {
  const [year, month, dayOfMonth] = day.split('-');
  if (language === 'vi') return `${dayOfMonth}/${month}/${year}`;
  return `${Number(dayOfMonth)} ${MONTHS[Number(month) - 1]} ${year}`;
}

const PROVENANCE_WORDS: Record<Provenance, BilingualText> = {
  'self-declared': { vi: 'tự khai', en: 'self-declared' },
  'unsupervised-quiz': { vi: 'tự làm bài kiểm tra', en: 'unsupervised quiz' },
  practice: { vi: 'thực hành', en: 'practice' },
  observed: { vi: 'có người quan sát', en: 'observed' },
  'supervised-quiz': { vi: 'kiểm tra có giám sát', en: 'supervised quiz' },
  'imported-and-checked': { vi: 'cán bộ đã kiểm tra', en: 'checked by an officer' },
  vneid: { vi: 'qua VNeID', en: 'by VNeID' },
};

/** A level of provenance as a phrase. */
export function provenanceInWords(provenance: Provenance, language: Language): string {
  return PROVENANCE_WORDS[provenance][language];
}

/** The conditions that many kinds share. */
export interface Conditions {
  minimumProvenance?: Provenance;
  withinMonths?: number;
}

/** The shared conditions, to stand behind a label; empty when there are none. */
export function conditionsInWords({ minimumProvenance, withinMonths }: Conditions, language: Language): string {
  const window = { vi: `, trong ${withinMonths} tháng gần nhất`, en: `, within the last ${withinMonths} months` };
  const level = minimumProvenance && provenanceInWords(minimumProvenance, language);
  const trust = { vi: `, mức tin cậy từ «${level}»`, en: `, trusted at least as “${level}”` };
  return (withinMonths === undefined ? '' : window[language]) + (level === undefined ? '' : trust[language]);
}
