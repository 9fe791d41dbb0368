import { type CourseParts, lessonPart, listedIn, type PartName, practicePart } from '../drafting/course-parts.js';
import { problemsOfPractice } from '../practice/practice-problems.js';
import type { Question } from '../questions/question.js';
import { advice, type CourseProblem, type FoundProblem, refusal, when, within } from './course-problem.js';
import { type CoursesAround, problemsOfHead } from './head-problems.js';
import { problemsOfLesson } from './lesson-problems.js';
import { mediaOfLesson, mediaOfPractice, type MediaUse, uploadedFileIn } from './media-used.js';
import { problemsOfQuiz } from './quiz-problems.js';

/** What must be known besides the draft itself. */
export interface PublishingFacts extends CoursesAround {
  /** The questions of the bank that the blueprint may draw. */
  pool: readonly Question[];
  /** Ids of uploaded files that are there and ready; left out where nobody can know, as in the browser. */
  readyFiles?: ReadonlySet<string>;
  /** Somebody of the unit may mark open answers. */
  canBeMarked: boolean;
}

const inPart = (part: PartName, problems: readonly FoundProblem[]): CourseProblem[] =>
  problems.map((problem) => ({ part, ...problem }));

/**
 * Everything that keeps a course from being published (`refusal`), and what would make it better (`advice`). A course
 * without a refusal can be published, and its quiz can be drawn and passed.
 */
export function problemsOfCourse(parts: CourseParts, facts: PublishingFacts): CourseProblem[] {
  const { head, quiz } = parts;
  if (!head || !quiz) {
    return [
      ...inPart('head', when(!head, refusal('', 'Chưa có phần giới thiệu.', 'The head of the course is missing.'))),
      ...inPart('quiz', when(!quiz, refusal('', 'Chưa có bài kiểm tra.', 'The quiz is missing.'))),
    ];
  }
  const around = { targetGroups: head.targetGroups, practiceKeys: head.practiceKeys, pool: facts.pool };
  return [
    ...inPart('head', problemsOfHead(head, parts, facts)),
    ...listedIn(head.lessonKeys, parts.lessons).flatMap((lesson) =>
      inPart(lessonPart(lesson.key), [
        ...problemsOfLesson(lesson, around),
        ...problemsOfFiles(mediaOfLesson(lesson), facts.readyFiles),
      ]),
    ),
    ...problemsOfPractices(parts, head.practiceKeys, head.lessonKeys, facts),
    ...inPart('quiz', problemsOfQuiz(quiz, facts.pool, facts.canBeMarked)),
  ];
}

function problemsOfPractices(
  { lessons, practices }: CourseParts,
  practiceKeys: readonly string[],
  lessonKeys: readonly string[],
  { readyFiles }: PublishingFacts,
): CourseProblem[] {
  const played = new Set(
    listedIn(lessonKeys, lessons).flatMap(({ blocks, easyRead = [] }) =>
      [...blocks, ...easyRead].flatMap((block) => (block.type === 'practice' ? block.practice : [])),
    ),
  );
  return listedIn(practiceKeys, practices).flatMap((practice) =>
    inPart(practicePart(practice.key), [
      ...within('', problemsOfPractice(practice)),
      ...problemsOfFiles(mediaOfPractice(practice), readyFiles),
      ...when(
        !played.has(practice.key),
        advice('', 'Chưa có bài học nào mở bài thực hành này.', 'No lesson plays this practice.'),
      ),
    ]),
  );
}

function problemsOfFiles(uses: readonly MediaUse[], ready: ReadonlySet<string> | undefined): FoundProblem[] {
  if (!ready) return [];
  return uses.flatMap(({ field, src }) => {
    const fileId = uploadedFileIn(src);
    return when(
      fileId !== undefined && !ready.has(fileId),
      refusal(
        field,
        'Không tìm thấy tệp này, hoặc tệp còn đang được xử lý.',
        'The file is not there, or is still being processed.',
      ),
    );
  });
}
