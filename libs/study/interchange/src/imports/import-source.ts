/** What a file is read as. */
export const IMPORT_SOURCES = [
  'gift',
  'moodle-xml',
  'question-sheet',
  'qti',
  'word',
  'powerpoint',
  'course-folder',
] as const;
export type ImportSource = (typeof IMPORT_SOURCES)[number];
