import type { Block, CourseDocument, LessonDocument, Practice } from '@hvs/contracts';
import { ContentSource } from './content-problem.js';
import type { ContentProblem, CourseParts } from './content-problem.js';
import type { CourseFiles } from './course-files.js';
import { readCourseYaml } from './course-yaml.js';
import type { CourseOutline, PartReference } from './course-yaml.js';
import { readEasyRead, readLessonMarkdown } from './lesson-markdown.js';
import { readPracticeYaml } from './practice-yaml.js';
import { readQuestionsYaml } from './questions-yaml.js';

const LESSON_FILE = /^(\d{2,3})-([^.]+)(\.de-doc)?\.md$/;
const PRACTICE_FILE = /^([^.]+)\.yaml$/;

/** A course folder while it is being read; problems name files from the content folder on, wherever that lies. */
export class CourseFolder {
  private readonly parts: CourseParts;

  /** `shownPath` is how messages name the folder, e.g. `content/mat-khau`; `name` is its own name. */
  constructor(
    private readonly files: CourseFiles,
    private readonly name: string,
    private readonly shownPath: string,
    private readonly problems: ContentProblem[],
  ) {
    this.parts = {
      media: new Set(files.list('media')),
      practices: new Set(files.list('practices').map((file) => file.replace(/\.yaml$/, ''))),
    };
  }

  read(): CourseDocument | undefined {
    const courseSource = this.open('course.yaml');
    const outline = courseSource && readCourseYaml(courseSource, this.name);
    const lessons = this.readLessons(outline, courseSource);
    const practices = this.readPractices(outline, courseSource);
    const questionSource = this.open('questions.yaml');
    const questions = questionSource ? readQuestionsYaml(questionSource) : [];
    if (!outline || !courseSource) return undefined;
    const drawn = outline.course.quiz.questionsPerAttempt;
    if (questions.length > 0 && questions.length < drawn) {
      courseSource.report(outline.drawLine, `rút ${drawn} câu nhưng ngân hàng chỉ có ${questions.length} câu`);
    }
    return { ...outline.course, lessons, questions, ...(practices.length > 0 ? { practices } : {}) };
  }

  private readLessons(outline: CourseOutline | undefined, courseSource: ContentSource | undefined): LessonDocument[] {
    const found: LessonForms = { full: new Map(), easyRead: new Map() };
    for (const name of this.files.list('lessons')) {
      const source = this.open(`lessons/${name}`);
      if (source) readLessonFile(source, name, found, outline);
    }
    return (outline?.lessons ?? []).flatMap(({ key, line }) => {
      if (!found.full.has(key)) courseSource?.report(line, `không có tệp cho bài học "${key}" trong thư mục lessons`);
      const lesson = found.full.get(key);
      const easyRead = found.easyRead.get(key);
      return lesson ? [{ ...lesson, ...(easyRead ? { easyRead } : {}) }] : [];
    });
  }

  private readPractices(outline: CourseOutline | undefined, courseSource: ContentSource | undefined): Practice[] {
    const found = new Map<string, Practice | undefined>();
    for (const name of this.files.list('practices')) {
      const source = this.open(`practices/${name}`);
      const [, key] = PRACTICE_FILE.exec(name) ?? [];
      if (source && key) found.set(key, readListedPractice(source, key, outline));
      else source?.report(1, 'tên tệp bài thực hành phải có dạng <khóa>.yaml');
    }
    const inOrder: PartReference[] = outline?.practices ?? [...found.keys()].map((key) => ({ key, line: 1 }));
    return inOrder.flatMap(({ key, line }) => {
      if (!found.has(key)) courseSource?.report(line, `không có tệp practices/${key}.yaml`);
      return found.get(key) ?? [];
    });
  }

  private open(name: string): ContentSource | undefined {
    const file = `${this.shownPath}/${name}`;
    const text = this.files.read(name);
    if (text !== undefined) return new ContentSource(file, text, this.problems, this.parts);
    this.problems.push({ file, line: 1, message: 'không đọc được tệp này' });
    return undefined;
  }
}

interface LessonForms {
  full: Map<string, LessonDocument | undefined>;
  easyRead: Map<string, Block[]>;
}

function readLessonFile(
  source: ContentSource,
  name: string,
  found: LessonForms,
  outline: CourseOutline | undefined,
): void {
  const [, number, key, isEasyRead] = LESSON_FILE.exec(name) ?? [];
  if (!number || !key) return source.report(1, 'tên tệp bài học phải có dạng <hai chữ số>-<khóa>.md');
  if ((isEasyRead ? found.easyRead : found.full).has(key)) source.report(1, `có hai tệp cho bài học "${key}"`);
  else if (outline) checkPlace(outline, source, Number(number), key);
  if (isEasyRead) found.easyRead.set(key, readEasyRead(source));
  else found.full.set(key, readLessonMarkdown(source, key));
}

function readListedPractice(source: ContentSource, key: string, outline: CourseOutline | undefined) {
  if (outline?.practices && !outline.practices.some((each) => each.key === key))
    source.report(1, `bài thực hành "${key}" không có trong danh sách "practices" của course.yaml`);
  return readPracticeYaml(source, key);
}

/** The number of a file repeats the order of `course.yaml`, so a folder listing shows the course as learners see it. */
function checkPlace(outline: CourseOutline, source: ContentSource, number: number, key: string): void {
  const index = outline.lessons.findIndex((lesson) => lesson.key === key);
  if (index === -1) source.report(1, `bài học "${key}" không có trong danh sách "lessons" của course.yaml`);
  else if (index + 1 !== number)
    source.report(1, `bài học "${key}" đứng thứ ${index + 1} nhưng tên tệp ghi số ${number}`);
}
