import { type Note, note } from '../ledger.js';
import {
  choiceQuestion,
  type GradedAnswer,
  matchingQuestion,
  numberQuestion,
  openQuestion,
  shortTextQuestion,
} from '../questions/graded-answers.js';
import { letterKey } from '../questions/question-keys.js';
import { childOf, childrenOf, textAt, type XmlElement } from '../xml/read-xml.js';
import { readCloze } from './cloze.js';
import { readGapSelect } from './gap-select.js';
import type { CommonParts, MoodleFound } from './moodle-found.js';
import { moodleText } from './moodle-text.js';

type Reader = (element: XmlElement, common: CommonParts) => MoodleFound;

const refused = (vi: string, en: string): Reader => {
  const refusal = note(vi, en);
  return () => ({ notes: [], refusal });
};

const CALCULATED = refused(
  'Câu tính toán có số khác nhau cho mỗi người; hãy viết lại thành câu điền số.',
  'A calculated question has other numbers for everyone; write it as a question with one number.',
);
const DRAG_ON_PICTURE = refused(
  'Kéo thả trên hình không có dạng tương ứng; hãy viết lại thành câu chạm đúng chỗ trong hình.',
  'Dragging onto a picture has no counterpart; write it as a question to tap the right place.',
);
const DRAWN_BY_MOODLE = refused(
  'Câu này do Moodle rút từ câu khác; hãy dùng ma trận đề của bài kiểm tra.',
  'Moodle draws this item from others; use the blueprint of the quiz.',
);

/** Every type of question that Moodle itself knows: read, or refused with the reason. */
const READERS: Record<string, Reader> = {
  multichoice: (element, common) => {
    const { answers, notes } = gradedAnswers(element);
    const read = choiceQuestion(common, answers, textAt(element, 'single') !== 'false');
    return { ...read, notes: [...notes, ...read.notes] };
  },
  truefalse: readTrueFalse,
  shortanswer: (element, common) => {
    const { answers, notes } = gradedAnswers(element);
    const read = shortTextQuestion(common, answers);
    const cased =
      textAt(element, 'usecase') === '1'
        ? [note('Không còn phân biệt chữ hoa, chữ thường.', 'Case does not count any more.')]
        : [];
    return { ...read, notes: [...notes, ...read.notes, ...cased] };
  },
  numerical: readNumerical,
  matching: readMatching,
  essay: (_element, common) => openQuestion(common, moodleText(childOf(_element, 'graderinfo')).text),
  ordering: readOrdering,
  cloze: readCloze,
  multianswer: readCloze,
  gapselect: readGapSelect,
  ddwtos: readGapSelect,
  ddmarker: DRAG_ON_PICTURE,
  ddimageortext: DRAG_ON_PICTURE,
  calculated: CALCULATED,
  calculatedsimple: CALCULATED,
  calculatedmulti: CALCULATED,
  random: DRAWN_BY_MOODLE,
  randomsamatch: DRAWN_BY_MOODLE,
  description: refused(
    'Đây là lời dẫn, không phải câu hỏi. Hãy đưa vào bài học.',
    'This is a description, not a question. Put it into a lesson.',
  ),
  missingtype: refused('Moodle đã mất loại của câu này.', 'Moodle has lost the type of this question.'),
};

/** Reads a question by its type; one that we have not heard of is refused by its name. */
export function readByType(type: string, element: XmlElement, common: CommonParts): MoodleFound {
  const reader = Object.hasOwn(READERS, type) ? READERS[type] : undefined;
  if (reader) return reader(element, common);
  return {
    notes: [],
    refusal: note(
      `Không có dạng câu hỏi tương ứng với loại "${type}".`,
      `No kind of question matches the type “${type}”.`,
    ),
  };
}

/** The answers with what was lost of their texts. */
function gradedAnswers(element: XmlElement): { answers: GradedAnswer[]; notes: Note[] } {
  const notes: Note[] = [];
  const answers = childrenOf(element, 'answer').map((answer) => {
    const said = moodleText(answer);
    notes.push(...said.notes, ...said.files.map(lostPicture));
    return {
      text: said.text,
      percent: Number(answer.attributes.fraction ?? 0),
      feedback: moodleText(childOf(answer, 'feedback')).text,
    };
  });
  return { answers, notes: distinct(notes) };
}

const lostPicture = ({ name }: { name: string }): Note =>
  note(`Bỏ hình ${name} trong phương án.`, `The picture ${name} in an answer was left out.`);

export function distinct(notes: readonly Note[]): Note[] {
  return notes.filter(({ vi }, index) => notes.findIndex((other) => other.vi === vi) === index);
}

function readTrueFalse(element: XmlElement, common: CommonParts): MoodleFound {
  const { answers, notes } = gradedAnswers(element);
  const answer = (word: string) => answers.find(({ text }) => text.toLowerCase() === word);
  const [yes, no] = [answer('true'), answer('false')];
  if (!yes || !no)
    return { notes, refusal: note('Thiếu đáp án đúng hoặc sai.', 'The answer true or false is missing.') };
  const feedback = {
    ...(yes.feedback ? { whenTrue: yes.feedback } : {}),
    ...(no.feedback ? { whenFalse: no.feedback } : {}),
  };
  const hasFeedback = Object.keys(feedback).length > 0;
  return {
    question: {
      ...common,
      kind: 'true-false',
      correct: yes.percent > no.percent,
      ...(hasFeedback ? { feedback } : {}),
    },
    notes,
  };
}

function readNumerical(element: XmlElement, common: CommonParts): MoodleFound {
  const answers = childrenOf(element, 'answer').map((answer) => ({
    value: Number(textAt(answer, 'text') || Number.NaN),
    tolerance: Number(textAt(answer, 'tolerance') || 0),
    percent: Number(answer.attributes.fraction ?? 0),
    feedback: moodleText(childOf(answer, 'feedback')).text,
  }));
  const units = childrenOf(childOf(element, 'units') ?? element, 'unit');
  const { question, notes } = numberQuestion(common, answers, units[0] && textAt(units[0], 'unit_name'));
  if (units.length > 1) notes.push(note('Chỉ giữ đơn vị đầu tiên.', 'Only the first unit was kept.'));
  return question
    ? { question, notes }
    : { notes, refusal: note('Không đọc được số đúng.', 'The right number could not be read.') };
}

function readMatching(element: XmlElement, common: CommonParts): MoodleFound {
  const notes: Note[] = [];
  const pairs = childrenOf(element, 'subquestion').map((part) => {
    const said = moodleText(part);
    notes.push(...said.notes, ...said.files.map(lostPicture));
    return { left: said.text, right: textAt(part, 'answer', 'text').normalize('NFC') };
  });
  return { question: matchingQuestion(common, pairs), notes: distinct(notes) };
}

function readOrdering(element: XmlElement, common: CommonParts): MoodleFound {
  const { answers, notes } = gradedAnswers(element);
  const items = answers.map(({ text }, index) => ({ key: letterKey(index), text }));
  return { question: { ...common, kind: 'ordering', items }, notes };
}
