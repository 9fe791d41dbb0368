import { problemsOfQuestion, type Question, solutionOfQuestion } from '@hvs/contracts';
import { type EmbeddedFile, type LedgerItem, type Note, note, type Place } from '../ledger.js';

/** A question as a file holds it, before it is known whether it can be one of ours. */
export interface FoundQuestion {
  place: Place;
  title: string;
  /** What was changed on the way. */
  notes: Note[];
  files?: EmbeddedFile[];
  /** The question; its `explanation` may still be empty. */
  question?: Question;
  /** Why it cannot be taken. */
  refusal?: Note;
}

/** One item of the file with its line in the ledger; `question` is there unless it was refused. */
export interface ReadQuestion {
  item: LedgerItem;
  question?: Question;
  files: EmbeddedFile[];
}

/**
 * Judges what was found: a question of ours is whole by its own rule. One without explanation gets its right answer as
 * one, since a learner is always told why; the ledger says so.
 */
export function judgeQuestion({ place, title, notes, files = [], question, refusal }: FoundQuestion): ReadQuestion {
  const refused = (why: Note[]): ReadQuestion => ({
    item: { place, title, outcome: 'refused', notes: why },
    files: [],
  });
  if (!question) return refused([refusal ?? note('Không đọc được câu này.', 'This item could not be read.')]);
  const explained = question.explanation.trim() === '' ? withExplanation(question) : question;
  const said = explained === question ? notes : [...notes, EXPLAINED];
  const problems = problemsOfQuestion(explained);
  if (problems.length > 0) return refused(problems.map(({ vi, en }) => note(vi, en)));
  return {
    item: { place, title, outcome: said.length > 0 ? 'changed' : 'imported', notes: said },
    question: explained,
    files,
  };
}

const EXPLAINED = note(
  'Chưa có lời giải thích; đã dùng đáp án đúng làm lời giải thích.',
  'There was no explanation; the right answer was taken as one.',
);

function withExplanation(question: Question): Question {
  const { words } = solutionOfQuestion(question);
  return { ...question, explanation: words === '' ? 'Giảng viên chấm theo thang điểm.' : `Đáp án: ${words}` };
}
