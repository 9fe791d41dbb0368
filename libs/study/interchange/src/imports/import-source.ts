/** What a file is read as. */
export const IMPORT_SOURCES = ['gift', 'moodle-xml', 'question-sheet', 'qti', 'word', 'course-folder'] as const;
export type ImportSource = (typeof IMPORT_SOURCES)[number];

export const isQuestionSource = (source: ImportSource): boolean => source !== 'word' && source !== 'course-folder';
