import { DomainError } from '@hvs/kernel';
import { type Archive, DOCUMENT_LIMITS, readArchive } from '@hvs/foundation/files';
import { readCoursePackage } from '../documents/read-course-package.js';
import type { ReadCourse } from '../documents/read-course.js';
import { readWord } from '../documents/read-word.js';
import { readGift } from '../gift/read-gift.js';
import { readMoodleXml } from '../moodle-xml/read-moodle-xml.js';
import { checkPowerPoint, readPowerPoint } from '../powerpoint/read-powerpoint.js';
import { readQtiPackage, readQtiXml } from '../qti/read-qti.js';
import type { ReadQuestion } from '../questions/read-question.js';
import { readQuestionSheet } from '../sheet/read-question-sheet.js';
import type { ImportSource } from './import-source.js';

/** What a file brings: questions for the bank, or a course in the making. */
export type ReadImport = { questions: ReadQuestion[] } | { course: ReadCourse };

/** Reads a whole file. @throws DomainError `interchange.*`, `archive.*` for a file that cannot be read at all */
export function readImport(source: ImportSource, content: Buffer, fileName: string): Promise<ReadImport> {
  return READERS[source](content, fileName);
}

const READERS: Record<ImportSource, (content: Buffer, fileName: string) => Promise<ReadImport>> = {
  gift: (content) => Promise.resolve({ questions: readGift(textOf(content)) }),
  'moodle-xml': (content) => Promise.resolve({ questions: readMoodleXml(textOf(content)) }),
  'question-sheet': (content) =>
    // The workbook is a zip: it is checked before a library that trusts it unpacks it
    withArchive(content, async () => ({ questions: await readQuestionSheet(content) })),
  qti: async (content) =>
    isZip(content)
      ? withArchive(content, async (archive) => ({ questions: await readQtiPackage(archive) }))
      : { questions: readQtiXml(textOf(content)) },
  word: (content, name) =>
    withArchive(content, async (archive) => ({ course: await readWord(content, archive, name) })),
  powerpoint: async (content, name) => {
    checkPowerPoint(content);
    return withArchive(content, async (archive) => ({ course: await readPowerPoint(archive, name) }));
  },
  'course-folder': (content, name) =>
    withArchive(content, async (archive) => ({ course: await readCoursePackage(archive, name) })),
};

const isZip = (content: Buffer): boolean => content.subarray(0, 2).toString('latin1') === 'PK';

async function withArchive(content: Buffer, read: (archive: Archive) => Promise<ReadImport>): Promise<ReadImport> {
  const archive = await readArchive(content, DOCUMENT_LIMITS);
  try {
    return await read(archive);
  } finally {
    archive.close();
  }
}

function textOf(content: Buffer): string {
  try {
    return new TextDecoder('utf8', { fatal: true }).decode(content);
  } catch {
    throw new DomainError('interchange.not-text');
  }
}
