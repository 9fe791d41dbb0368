import { TARGET_GROUPS } from '@hvs/contracts';
import type { CourseDocument, Prerequisite, TargetGroup } from '@hvs/contracts';
import { badKeyMessage, isContentKey } from './content-key.js';
import type { ContentSource } from './content-problem.js';
import { readQuizRules } from './quiz-shape.js';
import { YamlFields } from './yaml-fields.js';
import type { FieldReader, Shape } from './yaml-shape.js';
import { contentKey, flag, integer, listOf, optional, readShape, texts } from './yaml-shape.js';

/** A lesson or practice named by the course, in order, with the line of `course.yaml` that names it. */
export interface PartReference {
  key: string;
  line: number;
}

export interface CourseOutline {
  course: Omit<CourseDocument, 'lessons' | 'questions' | 'practices'>;
  lessons: PartReference[];
  /** The order of the practices; they stand in the order of their names where the course does not say. */
  practices?: PartReference[];
  /** Line of `questionsPerAttempt`, where a bank that is too small is reported. */
  drawLine: number;
}

const targetGroups: FieldReader<TargetGroup[]> = (fields, key) => {
  const groups: TargetGroup[] = [];
  for (const { text, line } of fields.textList(key)) {
    const group = TARGET_GROUPS.find((known) => known === text);
    if (!group) fields.source.report(line, `nhóm đối tượng lạ "${text}"; chỉ có: ${TARGET_GROUPS.join(', ')}`);
    else if (groups.includes(group)) fields.source.report(line, `nhóm đối tượng "${text}" bị lặp lại`);
    else groups.push(group);
  }
  return groups;
};

const COURSE: Shape<Omit<CourseOutline['course'], 'quiz'>> = {
  slug: contentKey,
  version: integer({ min: 1 }),
  title: (fields, key) => fields.bilingual(key),
  summary: (fields, key) => fields.bilingual(key),
  targetGroups,
  estimatedMinutes: integer({ min: 1 }),
  competences: optional(texts),
  prerequisites: optional(listOf<Prerequisite>({ course: contentKey, required: flag })),
  certificateMonths: optional(integer({ min: 1, max: 600 })),
};

/** Reads `course.yaml`; problems go to the source, and nothing comes back only when the file is not a mapping. */
export function readCourseYaml(source: ContentSource, folderName: string): CourseOutline | undefined {
  const fields = YamlFields.parse(source, source.text);
  if (!fields) return undefined;
  const course = readShape(fields, COURSE, ['lessons', 'practices', 'quiz']);
  const { slug } = course;
  if (slug !== '' && slug !== folderName)
    fields.report('slug', `"slug" là "${slug}" nhưng thư mục tên "${folderName}"`);
  const { quiz, drawLine } = readQuizRules(fields);
  return {
    course: { ...course, quiz },
    lessons: readReferences(fields, 'lessons', 'bài học'),
    ...(fields.has('practices') ? { practices: readReferences(fields, 'practices', 'bài thực hành') } : {}),
    drawLine,
  };
}

function readReferences(fields: YamlFields, field: string, word: string): PartReference[] {
  const references: PartReference[] = [];
  for (const { text, line } of fields.textList(field)) {
    if (!isContentKey(text)) fields.source.report(line, badKeyMessage(field, text));
    else if (references.some(({ key }) => key === text)) fields.source.report(line, `${word} "${text}" bị lặp lại`);
    else references.push({ key: text, line });
  }
  return references;
}
