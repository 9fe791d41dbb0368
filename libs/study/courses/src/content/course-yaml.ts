import { TARGET_GROUPS } from '@hvs/contracts';
import type { CourseDocument, QuizRules, TargetGroup } from '@hvs/contracts';
import { badKeyMessage, isContentKey } from './content-key.js';
import type { ContentSource } from './content-problem.js';
import { YamlFields } from './yaml-fields.js';

/** A lesson named by the course, in order, with the line of `course.yaml` that names it. */
export interface LessonReference {
  key: string;
  line: number;
}

export interface CourseOutline {
  course: Omit<CourseDocument, 'lessons' | 'questions'>;
  lessons: LessonReference[];
  /** Line of `questionsPerAttempt`, where a bank that is too small is reported. */
  drawLine: number;
}

/** Reads `course.yaml`; problems go to the source, and nothing comes back only when the file is not a mapping. */
export function readCourseYaml(source: ContentSource, folderName: string): CourseOutline | undefined {
  const fields = YamlFields.parse(source, source.text);
  if (!fields) return undefined;
  fields.allowOnly('slug', 'version', 'title', 'summary', 'targetGroups', 'estimatedMinutes', 'lessons', 'quiz');
  const slug = fields.key('slug');
  if (slug !== '' && slug !== folderName)
    fields.report('slug', `"slug" là "${slug}" nhưng thư mục tên "${folderName}"`);
  const { quiz, drawLine } = readQuizRules(fields);
  return {
    course: {
      slug,
      version: fields.integer('version', { min: 1 }),
      title: fields.bilingual('title'),
      summary: fields.bilingual('summary'),
      targetGroups: readTargetGroups(fields, source),
      estimatedMinutes: fields.integer('estimatedMinutes', { min: 1 }),
      quiz,
    },
    lessons: readLessonReferences(fields, source),
    drawLine,
  };
}

function readTargetGroups(fields: YamlFields, source: ContentSource): TargetGroup[] {
  const groups: TargetGroup[] = [];
  for (const { text, line } of fields.textList('targetGroups')) {
    const group = TARGET_GROUPS.find((known) => known === text);
    if (!group) source.report(line, `nhóm đối tượng lạ "${text}"; chỉ có: ${TARGET_GROUPS.join(', ')}`);
    else if (groups.includes(group)) source.report(line, `nhóm đối tượng "${text}" bị lặp lại`);
    else groups.push(group);
  }
  return groups;
}

function readLessonReferences(fields: YamlFields, source: ContentSource): LessonReference[] {
  const references: LessonReference[] = [];
  for (const { text, line } of fields.textList('lessons')) {
    if (!isContentKey(text)) source.report(line, badKeyMessage('lessons', text));
    else if (references.some(({ key }) => key === text)) source.report(line, `bài học "${text}" bị lặp lại`);
    else references.push({ key: text, line });
  }
  return references;
}

function readQuizRules(course: YamlFields): { quiz: QuizRules; drawLine: number } {
  const fields = course.mapping('quiz');
  if (!fields) {
    return {
      quiz: { questionsPerAttempt: 0, passPercent: 1, attemptLimit: 1, timeLimitMinutes: 1 },
      drawLine: course.lineOf('quiz'),
    };
  }
  fields.allowOnly('questionsPerAttempt', 'passPercent', 'attemptLimit', 'timeLimitMinutes');
  return {
    quiz: {
      questionsPerAttempt: fields.integer('questionsPerAttempt', { min: 1 }),
      passPercent: fields.integer('passPercent', { min: 1, max: 100 }),
      attemptLimit: fields.integer('attemptLimit', { min: 1 }),
      timeLimitMinutes: fields.integer('timeLimitMinutes', { min: 1 }),
    },
    drawLine: fields.lineOf('questionsPerAttempt'),
  };
}
