import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { CourseDocument, LessonDocument } from '@hvs/contracts';
import { ContentError, ContentSource } from './content-problem.js';
import type { ContentProblem } from './content-problem.js';
import { readCourseYaml } from './course-yaml.js';
import type { CourseOutline } from './course-yaml.js';
import { readLessonMarkdown } from './lesson-markdown.js';
import { readQuestionsYaml } from './questions-yaml.js';

/**
 * Reads every course below `dir` (one folder each; files beside them are ignored), ordered by folder name.
 * @throws ContentError with the problems of all courses together
 */
export function readContent(dir: string): CourseDocument[] {
  const problems: ContentProblem[] = [];
  const courses = readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort()
    .flatMap((name) => new CourseFolder(join(dir, name), problems).read() ?? []);
  if (problems.length > 0) throw new ContentError(problems);
  return courses;
}

/**
 * Reads one course folder (`course.yaml`, `lessons/<nn>-<key>.md`, `questions.yaml`).
 * @throws ContentError with every problem of the folder, each with file and line
 */
export function readCourseFolder(dir: string): CourseDocument {
  const problems: ContentProblem[] = [];
  const course = new CourseFolder(dir, problems).read();
  if (!course || problems.length > 0) throw new ContentError(problems);
  return course;
}

const LESSON_FILE = /^(\d{2})-(.+)\.md$/;

/** A course folder while it is being read; problems name files from the content folder on, wherever that lies. */
class CourseFolder {
  private readonly path: string;
  private readonly shownPath: string;

  constructor(
    dir: string,
    private readonly problems: ContentProblem[],
  ) {
    this.path = resolve(dir);
    this.shownPath = `${basename(dirname(this.path))}/${basename(this.path)}`;
  }

  read(): CourseDocument | undefined {
    const courseSource = this.open('course.yaml');
    const outline = courseSource && readCourseYaml(courseSource, basename(this.path));
    const lessons = this.readLessons(outline, courseSource);
    const questionSource = this.open('questions.yaml');
    const questions = questionSource ? readQuestionsYaml(questionSource) : [];
    if (!outline || !courseSource) return undefined;
    const drawn = outline.course.quiz.questionsPerAttempt;
    if (questions.length > 0 && questions.length < drawn) {
      courseSource.report(outline.drawLine, `rút ${drawn} câu nhưng ngân hàng chỉ có ${questions.length} câu`);
    }
    return { ...outline.course, lessons, questions };
  }

  private readLessons(outline: CourseOutline | undefined, courseSource: ContentSource | undefined): LessonDocument[] {
    const found = new Map<string, LessonDocument | undefined>();
    for (const name of this.lessonFiles()) {
      const [, number, key] = LESSON_FILE.exec(name) ?? [];
      const source = this.open(`lessons/${name}`);
      if (!source) continue;
      if (!number || !key) {
        source.report(1, 'tên tệp bài học phải có dạng <hai chữ số>-<khóa>.md');
        continue;
      }
      if (found.has(key)) source.report(1, `có hai tệp cho bài học "${key}"`);
      else if (outline) checkPlace(outline, source, Number(number), key);
      found.set(key, readLessonMarkdown(source, key));
    }
    return (outline?.lessons ?? []).flatMap(({ key, line }) => {
      if (!found.has(key)) courseSource?.report(line, `không có tệp cho bài học "${key}" trong thư mục lessons`);
      return found.get(key) ?? [];
    });
  }

  private lessonFiles(): string[] {
    const folder = join(this.path, 'lessons');
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  }

  private open(name: string): ContentSource | undefined {
    const file = `${this.shownPath}/${name}`;
    try {
      return new ContentSource(file, readFileSync(join(this.path, name), 'utf8'), this.problems);
    } catch {
      this.problems.push({ file, line: 1, message: 'không đọc được tệp này' });
      return undefined;
    }
  }
}

/** The number of a file repeats the order of `course.yaml`, so a folder listing shows the course as learners see it. */
function checkPlace(outline: CourseOutline, source: ContentSource, number: number, key: string): void {
  const index = outline.lessons.findIndex((lesson) => lesson.key === key);
  if (index === -1) source.report(1, `bài học "${key}" không có trong danh sách "lessons" của course.yaml`);
  else if (index + 1 !== number)
    source.report(1, `bài học "${key}" đứng thứ ${index + 1} nhưng tên tệp ghi số ${number}`);
}
