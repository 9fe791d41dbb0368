import type { CourseDocument } from '@hvs/contracts';
import { writeBlocks, writeLesson } from './write-lesson.js';
import { yamlOf } from './yaml-writing.js';

/**
 * A course as the text files of its folder: path inside the folder → text. What is read from them is the same document.
 * Files in `media/` are the caller's; the document must name them by `media/<name>`.
 */
export function writeCourseFolder(course: CourseDocument): Map<string, string> {
  const files = new Map([['course.yaml', writeCourseYaml(course)]]);
  course.lessons.forEach((lesson, index) => {
    const path = `lessons/${String(index + 1).padStart(2, '0')}-${lesson.key}`;
    files.set(`${path}.md`, writeLesson(lesson));
    if (lesson.easyRead) files.set(`${path}.de-doc.md`, writeBlocks(lesson.easyRead));
  });
  for (const practice of course.practices ?? []) files.set(`practices/${practice.key}.yaml`, yamlOf(practice));
  files.set('questions.yaml', yamlOf({ questions: course.questions }));
  return files;
}

function writeCourseYaml(document: CourseDocument): string {
  const { lessons, questions: _questions, practices, ...course } = document;
  const practiceKeys = practices?.map(({ key }) => key) ?? [];
  const isSorted = practiceKeys.every((key, index) => index === 0 || `${practiceKeys[index - 1]}.yaml` < `${key}.yaml`);
  return yamlOf({
    ...course,
    lessons: lessons.map(({ key }) => key),
    ...(isSorted ? {} : { practices: practiceKeys }),
  });
}
