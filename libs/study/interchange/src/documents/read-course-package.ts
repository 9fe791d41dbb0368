import type { Block, CourseDocument, LessonDocument } from '@hvs/contracts';
import { DomainError } from '@hvs/kernel';
import type { Archive } from '@hvs/foundation/files';
import { ContentError, filesInMemory, formatProblem, readCourseFiles, readLooseLesson } from '@hvs/study/courses';
import { EMBEDDED, type EmbeddedFile, type LedgerItem, note } from '../ledger.js';
import { QuestionKeys } from '../questions/question-keys.js';
import { plainHead, type ReadCourse } from './read-course.js';

const MOST_SAID = 20;
const HIDDEN = /(^|\/)(\.|__MACOSX\/)/;

/**
 * Reads an archive that holds a course folder as `content/README.md` describes it, at its top or in one folder, or else
 * loose Markdown files, each of which becomes a lesson.
 * @throws DomainError `interchange.course-faulty` {problems}, `interchange.no-lessons`, `archive.*`
 */
export async function readCoursePackage(archive: Archive, fileName: string): Promise<ReadCourse> {
  const files = new Map<string, Buffer>();
  for (const { name } of archive.entries) if (!HIDDEN.test(name)) files.set(name, await archive.read(name));
  const root = [...files.keys()].find((name) => /^([^/]+\/)?course\.yaml$/.test(name))?.replace(/course\.yaml$/, '');
  return root === undefined ? readLooseFiles(files, fileName) : readFolder(files, root);
}

function readFolder(files: ReadonlyMap<string, Buffer>, root: string): ReadCourse {
  const inside = new Map(
    [...files].flatMap(([name, bytes]) => (name.startsWith(root) ? [[name.slice(root.length), bytes]] : [])),
  );
  const slug = /^slug:\s*(\S+)/m.exec(inside.get('course.yaml')?.toString('utf8') ?? '')?.[1] ?? '';
  const course = sound(() => readCourseFiles(filesInMemory(inside), slug));
  const media = mediaOf(inside);
  const read = embeddedNames(course) as CourseDocument;
  return {
    head: headOf(read),
    quiz: read.quiz,
    lessons: read.lessons,
    practices: read.practices ?? [],
    questions: read.questions,
    files: media,
    items: [
      ...read.lessons.map((lesson, index) => item('file', index + 1, lesson.title)),
      ...(read.practices ?? []).map((practice, index) => item('file', index + 1, practice.title)),
      ...unread(inside),
    ],
  };
}

function headOf(course: CourseDocument): ReadCourse['head'] {
  const { title, summary, targetGroups, estimatedMinutes, certificateMonths } = course;
  return {
    title,
    summary,
    targetGroups,
    estimatedMinutes,
    competences: course.competences ?? [],
    prerequisites: course.prerequisites ?? [],
    ...(certificateMonths === undefined ? {} : { certificateMonths }),
    lessonKeys: course.lessons.map(({ key }) => key),
    practiceKeys: (course.practices ?? []).map(({ key }) => key),
  };
}

const item = (kind: 'file', number: number, title: string): LedgerItem => ({
  place: { kind, number },
  title,
  outcome: 'imported',
  notes: [],
});

/** Files that no part of the format is made of. */
function unread(inside: ReadonlyMap<string, Buffer>): LedgerItem[] {
  return [...inside.keys()]
    .filter(
      (name) => !/^(course\.yaml|questions\.yaml|lessons\/[^/]+\.md|practices\/[^/]+\.yaml|media\/[^/]+)$/.test(name),
    )
    .map((name, index) => ({
      place: { kind: 'file', number: index + 1, file: name },
      title: name,
      outcome: 'refused',
      notes: [
        note('Tệp này không thuộc khóa học nên không nhập.', 'This file is no part of a course and was left out.'),
      ],
    }));
}

function mediaOf(inside: ReadonlyMap<string, Buffer>): EmbeddedFile[] {
  return [...inside].flatMap(([name, bytes]) =>
    /^media\/[^/]+$/.test(name) ? [{ name: name.slice('media/'.length), bytes, description: '' }] : [],
  );
}

/** Every `media/<name>` as the packed file it is. */
export function embeddedNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(embeddedNames);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) =>
      (key === 'src' || key === 'captions') && typeof inner === 'string' && inner.startsWith('media/')
        ? [key, `${EMBEDDED}${inner.slice('media/'.length)}`]
        : [key, embeddedNames(inner)],
    ),
  );
}

function readLooseFiles(files: ReadonlyMap<string, Buffer>, fileName: string): ReadCourse {
  const keys = new QuestionKeys();
  const names = [...files.keys()].sort();
  const lessons: LessonDocument[] = names
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      const fallback = (name.split('/').at(-1) ?? name).replace(/\.md$/, '');
      const media = new Set(
        names.filter((each) => each.startsWith('media/')).map((each) => each.slice('media/'.length)),
      );
      const { title, blocks } = sound(() =>
        readLooseLesson(name, files.get(name)?.toString('utf8') ?? '', fallback, media),
      );
      return { key: keys.next(title), title, minutes: minutesOf(blocks), blocks: embeddedNames(blocks) as Block[] };
    });
  if (lessons.length === 0) throw new DomainError('interchange.no-lessons');
  const title = fileName.replace(/\.zip$/i, '') || 'Khóa học mới';
  return {
    head: plainHead(title, lessons),
    lessons,
    practices: [],
    questions: [],
    files: mediaOf(files),
    items: [
      ...lessons.map((lesson, index) => item('file', index + 1, lesson.title)),
      ...unread(new Map([...files].filter(([name]) => !name.endsWith('.md')))),
    ],
  };
}

/** About 120 words of Vietnamese a minute, as it is read aloud. */
export function minutesOf(blocks: readonly Block[]): number {
  return Math.max(1, Math.round(JSON.stringify(blocks).split(/\s+/).length / 120));
}

function sound<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    const said = error.problems.slice(0, MOST_SAID).map(formatProblem).join('; ');
    throw new DomainError('interchange.course-faulty', { problems: said });
  }
}
