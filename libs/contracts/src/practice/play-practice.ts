import type { Practice, PracticePart } from '../practice.js';
import { foldedAnswer } from '../questions/folded-answer.js';
import { type FieldPart, isField, isMoving, screenOf } from './practice-ways.js';

/** What is said about the last move. */
export interface PracticeComment {
  kind: 'right' | 'wrong' | 'fields' | 'hint';
  text: string;
  /** Keys of the fields that are not right yet, for `fields`. */
  fields?: string[];
}

/** Where a learner stands in a practice. It lives in memory alone: what was typed is neither sent nor stored. */
export interface PracticePlay {
  screen: string;
  /** By `screenKey/partKey`. */
  typed: Readonly<Record<string, string>>;
  /** How often it was begun, this time included. */
  tries: number;
  /** Of this try. */
  wrongMoves: number;
  hints: number;
  comment?: PracticeComment;
  /** Set on a screen that ends the try. */
  ending?: 'done' | 'harmed';
}

export type PracticeEvent =
  | { type: 'tap'; part: string }
  | { type: 'type'; part: string; value: string }
  | { type: 'hint' }
  | { type: 'start-again' };

export const typedKey = (screen: string, part: string): string => `${screen}/${part}`;

/** Before the first tap. */
export function beginPractice(practice: Practice, tries = 1): PracticePlay {
  const play = { screen: practice.start, typed: {}, tries, wrongMoves: 0, hints: 0 };
  return { ...play, ...endingOf(practice, practice.start) };
}

/**
 * The next state of play. Pure; an event that means nothing on the present screen changes nothing, and the screen is
 * always one of the practice. After an ending only `start-again` goes on, and it counts a further try.
 */
export function playPractice(practice: Practice, play: PracticePlay, event: PracticeEvent): PracticePlay {
  if (event.type === 'start-again') return beginPractice(practice, play.tries + 1);
  const screen = screenOf(practice, play.screen);
  if (!screen || play.ending) return play;
  if (event.type === 'hint') {
    return { ...play, hints: play.hints + 1, comment: { kind: 'hint', text: screen.hint } };
  }
  const part = screen.parts.find(({ key }) => key === event.part);
  if (!part) return play;
  if (event.type === 'tap') return tapped(practice, play, part);
  if (!isField(part)) return play;
  return { ...play, typed: { ...play.typed, [typedKey(play.screen, part.key)]: event.value } };
}

/** Whether a field holds what it should. */
export function fieldIsRight({ expected }: FieldPart, typed: string): boolean {
  const folded = squeezed(typed);
  if (folded === '') return false;
  return expected.length === 0 || expected.some((each) => squeezed(each) === folded);
}

/** Without regard to case, accents and blanks, as people type numbers in groups. */
const squeezed = (typed: string): string => foldedAnswer(typed).replaceAll(' ', '');

function tapped(practice: Practice, play: PracticePlay, part: PracticePart): PracticePlay {
  if (!isMoving(part)) return play;
  const { move } = part;
  const open = move.needsFields ? openFields(practice, play) : [];
  if (open.length > 0) return reminded(play, open);
  if (!screenOf(practice, move.to)) return play;
  const wrong = move.verdict === 'wrong';
  const hint = wrong ? screenOf(practice, play.screen)?.hint : undefined;
  const text = move.feedback ?? hint;
  const { comment: _said, ...rest } = play;
  return {
    ...rest,
    screen: move.to,
    wrongMoves: play.wrongMoves + (wrong ? 1 : 0),
    ...(text ? { comment: { kind: move.verdict, text } } : {}),
    ...endingOf(practice, move.to),
  };
}

function openFields(practice: Practice, play: PracticePlay): { field: FieldPart; typed: string }[] {
  const fields = screenOf(practice, play.screen)?.parts.filter(isField) ?? [];
  return fields
    .map((field) => ({ field, typed: play.typed[typedKey(play.screen, field.key)] ?? '' }))
    .filter(({ field, typed }) => !fieldIsRight(field, typed));
}

/** Something wrong that was typed is a wrong move; a field left empty is only pointed out. */
function reminded(play: PracticePlay, open: { field: FieldPart; typed: string }[]): PracticePlay {
  const wrong = open.some(({ typed }) => typed.trim() !== '');
  return {
    ...play,
    wrongMoves: play.wrongMoves + (wrong ? 1 : 0),
    comment: {
      kind: 'fields',
      text: open.map(({ field }) => field.whenWrong).join(' '),
      fields: open.map(({ field }) => field.key),
    },
  };
}

function endingOf(practice: Practice, key: string): Pick<PracticePlay, 'ending'> {
  const ending = screenOf(practice, key)?.ending;
  return ending ? { ending } : {};
}
