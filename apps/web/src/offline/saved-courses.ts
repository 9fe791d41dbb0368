import { get } from '../api/client.js';
import type { CourseDetail, Schemas } from '../api/types.js';
import { deviceStore, type SavedCourse } from './device-store.js';
import { FILES_SAVED } from './file-caches.js';
import { keepAnswer, ownerOf } from './kept-answers.js';

type Reader = 'learner' | 'public';
export type OfflineCopy = Schemas['OfflineCopyDto'];

/** How many pieces of a course have been fetched, of how many. */
export interface Progress {
  done: number;
  of: number;
}

const AT_ONCE = 4;

/** Whether this browser can keep a course: some, such as those inside other apps, cannot. */
export const canKeepCourses = (): boolean =>
  'serviceWorker' in navigator && 'caches' in window && 'indexedDB' in window;

/** The saved courses of whoever is at the device, newest first. */
export async function savedCourses(reader: Reader): Promise<SavedCourse[]> {
  const owner = await ownerOf(coursesPath(reader));
  const all = await (await deviceStore()).getAll('courses');
  return all.filter((course) => course.owner === owner).sort((one, other) => other.at - one.at);
}

/**
 * Fetches a course whole and keeps it. What was fetched stays when the line breaks, so trying again goes on from there.
 * @throws NoAnswer, Problem from the server; DOMException `QuotaExceededError` when the device is full
 */
export async function saveCourse(
  reader: Reader,
  { slug, title }: Pick<CourseDetail, 'slug' | 'title'>,
  copy: OfflineCopy,
  tell: (progress: Progress) => void,
): Promise<void> {
  const owner = await ownerOf(coursesPath(reader));
  if (!owner) throw new Error('nobody is known to be here');
  void navigator.storage?.persist?.();
  const files = await caches.open(FILES_SAVED);
  const pieces = [
    ...textsOf(reader, slug, copy).map((path) => () => keepText(path)),
    ...copy.files.map((address) => () => keepFile(files, address)),
  ];
  let done = 0;
  tell({ done, of: pieces.length });
  await inParallel(pieces, () => tell({ done: (done += 1), of: pieces.length }));
  const { versionId, bytes } = copy;
  await (await deviceStore()).put('courses', { owner, slug, title, versionId, bytes, at: Date.now() });
}

/** Takes a course off the device, but for files that another saved course of somebody here shows as well. */
export async function removeCourse({ owner, slug }: SavedCourse): Promise<void> {
  const store = await deviceStore();
  const files = await caches.open(FILES_SAVED);
  for (const { url } of await files.keys()) {
    if (new URL(url).pathname.startsWith(`/api/public/courses/${slug}/`)) await files.delete(url);
  }
  for (const key of await store.getAllKeys('answers')) {
    if (key[0] === owner && key[1].includes(`/courses/${slug}/`)) await store.delete('answers', key);
  }
  await store.delete('courses', [owner, slug]);
}

const coursesPath = (reader: Reader): string => `/${reader}/courses`;

/** The course itself, and the pages that lead to it. */
function textsOf(reader: Reader, slug: string, { lessonKeys, practiceKeys }: OfflineCopy): string[] {
  const course = `${coursesPath(reader)}/${slug}`;
  return [
    course,
    ...lessonKeys.map((key) => `${course}/lessons/${key}`),
    ...practiceKeys.map((key) => `${course}/practices/${key}`),
    coursesPath(reader),
    `/${reader}/practices`,
    ...(reader === 'learner' ? ['/learner/home'] : []),
  ];
}

async function keepText(path: string): Promise<void> {
  await keepAnswer(path, await get(path));
}

async function keepFile(files: Cache, address: string): Promise<void> {
  if (!(await files.match(address))) await files.add(address);
}

async function inParallel(pieces: readonly (() => Promise<void>)[], done: () => void): Promise<void> {
  const waiting = [...pieces];
  const work = async (): Promise<void> => {
    for (let piece = waiting.shift(); piece; piece = waiting.shift()) {
      await piece();
      done();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
