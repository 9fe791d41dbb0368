import { type Note, note } from '../ledger.js';
import { acceptedWords, type GradedAnswer } from '../questions/graded-answers.js';
import type { XmlElement } from '../xml/read-xml.js';
import type { CommonParts, MoodleFound } from './moodle-found.js';

/** `{1:MULTICHOICE:=right~wrong#feedback}`; braces inside are escaped. */
const PART = /\{\d*:([A-Z_]+):((?:\\.|[^}\\])*)\}/g;
const TYPED = /^(SHORTANSWER|SA|MW|SHORTANSWER_C|SAC|MWC)$/;
const NUMBER = /^(NUMERICAL|NM)$/;
const CHOSEN =
  /^(MULTICHOICE|MC|MULTICHOICE_V|MCV|MULTICHOICE_H|MCH|MULTICHOICE_S|MCS|MULTICHOICE_VS|MCVS|MULTICHOICE_HS|MCHS)$/;

interface Gap {
  accepted: string[];
  choices?: string[];
  notes: Note[];
}

/** Gaps inside a text, to be typed or chosen. Gaps with several right choices at once are refused. */
export function readCloze(_element: XmlElement, common: CommonParts): MoodleFound {
  const gaps: { key: string; accepted: string[]; choices?: string[] }[] = [];
  const notes: Note[] = [];
  const unknown: string[] = [];
  const text = common.text.replaceAll(PART, (_all, type: string, answers: string) => {
    const gap = readGap(type, answers);
    if (!gap) unknown.push(type);
    const { notes: said = [], ...rest } = gap ?? { accepted: [] };
    notes.push(...said);
    const key = `o${gaps.length + 1}`;
    gaps.push({ key, ...rest });
    return `[[${key}]]`;
  });
  const [first] = unknown;
  if (first)
    return {
      notes,
      refusal: note(
        `Chỗ trống loại ${first} không có dạng tương ứng.`,
        `A gap of the type ${first} has no counterpart.`,
      ),
    };
  return { question: { ...common, kind: 'fill-gap', text, gaps }, notes };
}

function readGap(type: string, answers: string): Gap | undefined {
  const graded = clozeAnswers(answers);
  if (TYPED.test(type)) return acceptedWords(graded);
  if (NUMBER.test(type)) {
    const bare = graded.map((answer) => ({ ...answer, text: answer.text.split(':')[0] ?? '' }));
    const hasTolerance = graded.some(({ text }) => Number(text.split(':')[1] ?? 0) > 0);
    const { accepted, notes } = acceptedWords(bare);
    return {
      accepted,
      notes: hasTolerance
        ? [...notes, note('Sai số trong chỗ trống không giữ.', 'The tolerance of a gap is not kept.')]
        : notes,
    };
  }
  if (!CHOSEN.test(type)) return undefined;
  return { ...acceptedWords(graded), choices: graded.map(({ text }) => text) };
}

function clozeAnswers(answers: string): GradedAnswer[] {
  return answers.split(/(?<!\\)~/).map((piece) => {
    const [, sign, share, said = ''] = /^(=)?(?:%(-?\d+(?:\.\d+)?)%)?([\s\S]*)$/.exec(piece.trim()) ?? [];
    const [text = '', feedback = ''] = said.split(/(?<!\\)#/);
    const percent = sign ? 100 : Number(share ?? 0);
    return { text: bare(text), percent, feedback: bare(feedback) };
  });
}

const bare = (text: string): string => text.replaceAll(/\\([}~#/"\\])/g, '$1').trim();
