import type { LessonDocument, LessonSource, TargetGroup } from '../course-document.js';
import type { Block } from '../lesson-blocks.js';
import type { Question } from '../questions/question.js';
import { hasWords, isHttpsAddress, problemsOfBlock } from './block-problems.js';
import { advice, type FoundProblem, isBlank, refusal, when, within } from './course-problem.js';

/** What the rest of the course is, as a lesson must fit into it. */
export interface LessonSurroundings {
  targetGroups: readonly TargetGroup[];
  practiceKeys: readonly string[];
  /** Questions that the quiz may draw. */
  pool: readonly Question[];
}

/** Groups who need the text of everything, and whom short sentences and a voice help. */
const NEEDING_FORMS: readonly TargetGroup[] = ['elderly', 'disabled'];

/** What keeps one lesson from being published, and what would make it better. */
export function problemsOfLesson(lesson: LessonDocument, around: LessonSurroundings): FoundProblem[] {
  const { title, minutes, blocks, easyRead } = lesson;
  return [
    ...when(isBlank(title), refusal('title', 'Bài học chưa có tên.', 'The lesson has no title.')),
    ...when(minutes < 1, advice('minutes', 'Chưa ghi số phút của bài học.', 'Say how many minutes the lesson takes.')),
    ...when(!blocks.some(isContent), refusal('blocks', 'Bài học chưa có nội dung.', 'The lesson is empty.')),
    ...problemsOfBlocks('blocks', blocks, around),
    ...problemsOfBlocks('easyRead', easyRead ?? [], around),
    ...problemsOfForms(lesson),
    ...problemsOfNeededForms(lesson, around.targetGroups),
    ...problemsOfSources(lesson.sources ?? []),
    ...repeatedQuestions([...blocks, ...(easyRead ?? [])]),
  ];
}

const TEXTUAL: readonly Block['type'][] = ['heading', 'paragraph', 'list', 'callout', 'steps'];

/** An empty line is no content; a picture or a practice is. */
const isContent = (block: Block): boolean => !TEXTUAL.includes(block.type) || hasWords(block);

function problemsOfBlocks(name: string, blocks: readonly Block[], around: LessonSurroundings): FoundProblem[] {
  return blocks.flatMap((block, index) =>
    kept(`${name}[${index}]`, [
      ...problemsOfBlock(block),
      ...(block.type === 'practice' && !around.practiceKeys.includes(block.practice)
        ? [refusal('practice', 'Khóa học không có bài thực hành này.', 'The course has no such practice.')]
        : []),
      ...(block.type === 'question' && isInPool(block.question, around.pool)
        ? [
            refusal(
              'question',
              'Câu hỏi này cũng nằm trong bài kiểm tra, nên đáp án sẽ bị lộ. Hãy chọn câu khác.',
              'The quiz may draw this question too, so its answer would be known. Choose another.',
            ),
          ]
        : []),
    ]),
  );
}

/** Keeps severities, as blocks have advice too. */
const kept = (field: string, problems: readonly FoundProblem[]): FoundProblem[] =>
  problems.flatMap((problem) => within(field, [problem], problem.severity));

function isInPool(question: Question, pool: readonly Question[]): boolean {
  return pool.some(
    ({ origin, text, kind }) =>
      (origin !== undefined && origin.questionId === question.origin?.questionId) ||
      (kind === question.kind && !isBlank(text) && text.trim() === question.text.trim()),
  );
}

function problemsOfForms({ easyRead, audio, signLanguage }: LessonDocument): FoundProblem[] {
  return [
    ...when(
      easyRead !== undefined && easyRead.length > 0 && !easyRead.some(isContent),
      refusal('easyRead', 'Bản dễ đọc chưa có nội dung.', 'The easy-read form is empty.'),
    ),
    ...when(audio?.src === '', refusal('audio.src', 'Chưa chọn tệp tiếng.', 'No recording is chosen.')),
    ...when(
      audio !== undefined && isBlank(audio.transcript),
      refusal('audio.transcript', 'Bản nghe chưa có lời.', 'The recording has no transcript.'),
    ),
    ...when(signLanguage?.src === '', refusal('signLanguage.src', 'Chưa chọn video.', 'No video is chosen.')),
    ...when(
      signLanguage !== undefined && isBlank(signLanguage.description),
      refusal('signLanguage.description', 'Video ngôn ngữ ký hiệu chưa có mô tả.', 'The video has no description.'),
    ),
  ];
}

/** Text is what can be enlarged, read aloud and put into braille; a recording alone cannot. */
function problemsOfNeededForms(lesson: LessonDocument, groups: readonly TargetGroup[]): FoundProblem[] {
  if (!groups.some((group) => NEEDING_FORMS.includes(group))) return [];
  const { blocks, easyRead = [], audio } = lesson;
  return [
    ...when(
      blocks.some(isContent) && !blocks.some(hasWords),
      refusal(
        'blocks',
        'Khóa cho người cao tuổi hoặc người khuyết tật: bài này cần có chữ, không chỉ hình, tiếng hay video.',
        'For elderly or disabled people the lesson needs its text, not only pictures or recordings.',
      ),
    ),
    ...when(
      easyRead.length === 0,
      advice('easyRead', 'Nên có bản dễ đọc: câu ngắn, kèm hình.', 'Add an easy-read form: short sentences, pictures.'),
    ),
    ...when(!audio, advice('audio', 'Nên có bản nghe.', 'Add a recording of the lesson.')),
  ];
}

/** A source that names no day to look again is soon one that nobody looks at. */
function problemsOfSources(sources: readonly LessonSource[]): FoundProblem[] {
  return sources.flatMap(({ text, href, reviewBy }, index) =>
    within(`sources[${index}]`, [
      ...when(isBlank(text), refusal('text', 'Nguồn chưa có tên.', 'The source has no name.')),
      ...when(
        href !== undefined && !isHttpsAddress(href),
        refusal('href', 'Đường dẫn phải bắt đầu bằng https://.', 'The address must begin with https://.'),
      ),
      ...when(reviewBy === '', refusal('reviewBy', 'Chưa ghi ngày xem lại.', 'Say by when to look at it again.')),
    ]),
  );
}

function repeatedQuestions(blocks: readonly Block[]): FoundProblem[] {
  const keys = blocks.flatMap((block) => (block.type === 'question' ? block.question.key : []));
  const twice = [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
  return twice.map((key) =>
    refusal(
      'blocks',
      `Hai câu hỏi trong bài cùng khóa «${key}».`,
      `Two questions of the lesson have the key “${key}”.`,
    ),
  );
}
