import type { Named } from '../language/reading/fields.js';

/** Few names, so that criteria and evidence that were made apart from each other meet often. */
export const COURSES = ['khoa-a', 'khoa-b'];
export const PRACTICES: Named[] = ['nop-ho-so', 'quet-ma', 'doi-mat-khau'].map((key) => ({
  key,
  title: { vi: key, en: '' },
}));
export const TOPICS = ['an-toan', 'nop-ho-so'];
export const COMPETENCES = ['tt02-1.1', 'tt02-4.1', 'tt02-6.1'];
export const CERTIFICATE_KINDS = ['national', 'tin-hoc-co-ban'];
export const PERCENTS = [50, 80, 100];

/** Days of checks: ends of months, both sides of a leap day, and ordinary ones. */
export const DAYS = [
  '2026-02-28',
  '2026-03-01',
  '2026-03-31',
  '2026-11-22',
  '2027-01-31',
  '2028-02-28',
  '2028-02-29',
  '2028-03-01',
];

/** Windows in months: with the days above, evidence often stands at their very edges. */
export const WINDOWS = [1, 3, 12];

/** Days of birth: around 18, 60 and 80 full years on the days above, and leap days. */
export const BIRTH_DATES = [
  '1946-11-22',
  '1946-11-23',
  '1948-02-29',
  '1948-03-01',
  '1966-02-28',
  '1968-02-29',
  '1990-07-15',
  '2008-02-29',
  '2008-03-01',
  '2008-11-22',
  '2010-01-31',
];
