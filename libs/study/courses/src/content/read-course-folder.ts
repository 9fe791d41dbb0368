import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { CourseDocument } from '@hvs/contracts';
import { parse } from 'yaml';
import { ContentError } from './content-problem.js';
import type { ContentProblem } from './content-problem.js';
import { filesOnDisk } from './course-files.js';
import type { CourseFiles } from './course-files.js';
import { CourseFolder } from './course-folder.js';

/**
 * Reads every course below `dir`, one folder each: first those that `order.yaml` names, in its order, then the others
 * by folder name. Other files beside them are ignored.
 * @throws ContentError with the problems of all courses together
 */
export function readContent(dir: string): CourseDocument[] {
  const problems: ContentProblem[] = [];
  const names = readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name);
  const courses = inOrder(names.sort(), orderIn(dir)).flatMap(
    (name) => folderOnDisk(join(dir, name), problems).read() ?? [],
  );
  if (problems.length > 0) throw new ContentError(problems);
  return courses;
}

/** Slugs in the order in which courses are offered; none where nobody wrote one down. */
function orderIn(dir: string): string[] {
  const file = join(dir, 'order.yaml');
  return existsSync(file) ? (parse(readFileSync(file, 'utf8')) as string[]) : [];
}

const inOrder = (names: readonly string[], order: readonly string[]): string[] => [
  ...order.filter((name) => names.includes(name)),
  ...names.filter((name) => !order.includes(name)),
];

/**
 * Reads one course folder (`course.yaml`, `lessons/<nn>-<key>.md`, `practices/<key>.yaml`, `questions.yaml`).
 * @throws ContentError with every problem of the folder, each with file and line
 */
export function readCourseFolder(dir: string): CourseDocument {
  const problems: ContentProblem[] = [];
  return soundCourse(folderOnDisk(dir, problems).read(), problems);
}

/**
 * Reads a course folder that lies in memory, such as one out of an archive; `name` is the folder's own name.
 * @throws ContentError with every problem of the folder, each with file and line
 */
export function readCourseFiles(files: CourseFiles, name: string): CourseDocument {
  const problems: ContentProblem[] = [];
  return soundCourse(new CourseFolder(files, name, name, problems).read(), problems);
}

function folderOnDisk(dir: string, problems: ContentProblem[]): CourseFolder {
  const path = resolve(dir);
  const shownPath = `${basename(dirname(path))}/${basename(path)}`;
  return new CourseFolder(filesOnDisk(path), basename(path), shownPath, problems);
}

function soundCourse(course: CourseDocument | undefined, problems: ContentProblem[]): CourseDocument {
  if (!course || problems.length > 0) throw new ContentError(problems);
  return course;
}
