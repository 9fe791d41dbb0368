import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { beginPractice, playPractice, type PracticeEvent, type PracticePlay } from './play-practice.js';
import { arbitraryPractice, enterCode } from './spec-support/arbitrary-practice.js';
import { problemsOfPractice } from './practice-problems.js';
import { isField, wayToDone } from './practice-ways.js';
import type { Practice } from '../practice.js';

const tap = (part: string): PracticeEvent => ({ type: 'tap', part });
const type = (part: string, value: string): PracticeEvent => ({ type: 'type', part, value });
const play = (practice: Practice, ...events: PracticeEvent[]): PracticePlay =>
  events.reduce((state, event) => playPractice(practice, state, event), beginPractice(practice));

describe('playing a practice', () => {
  it('goes on when the fields are right, whatever blanks were typed, and ends well', () => {
    expect(play(enterCode(), type('ma', '246 810'), tap('tiep'))).toMatchObject({
      screen: 'xong',
      ending: 'done',
      wrongMoves: 0,
      tries: 1,
    });
  });

  it('points out an empty field without counting it as wrong, and counts a wrong entry', () => {
    const empty = play(enterCode(), tap('tiep'));
    expect(empty).toMatchObject({ screen: 'mo-dau', wrongMoves: 0, comment: { kind: 'fields', fields: ['ma'] } });
    expect(play(enterCode(), type('ma', '111111'), tap('tiep'))).toMatchObject({
      wrongMoves: 1,
      comment: { text: 'Mã tập là 246810.' },
    });
  });

  it('comments on a wrong move, by its own words or else by the hint of the screen', () => {
    expect(play(enterCode(), tap('bo-qua'))).toMatchObject({
      screen: 'mo-dau',
      wrongMoves: 1,
      comment: { kind: 'wrong', text: 'Nhìn xuống dưới.' },
    });
    expect(play(enterCode(), tap('doc-ma'))).toMatchObject({
      ending: 'harmed',
      comment: { text: 'Không đọc mã cho ai.' },
    });
  });

  it('counts hints, and begins a new try with clean counts', () => {
    const again = play(enterCode(), { type: 'hint' }, tap('bo-qua'), { type: 'start-again' });
    expect(again).toEqual({ screen: 'mo-dau', typed: {}, tries: 2, wrongMoves: 0, hints: 0 });
  });

  it('ignores what means nothing on the screen, and everything but a new start after an ending', () => {
    const before = beginPractice(enterCode());
    expect(playPractice(enterCode(), before, tap('khong-co'))).toBe(before);
    expect(playPractice(enterCode(), before, type('tiep', 'chữ'))).toBe(before);
    const ended = play(enterCode(), tap('doc-ma'));
    expect(playPractice(enterCode(), ended, { type: 'hint' })).toBe(ended);
  });
});

const events = fc.array(
  fc.oneof(
    fc.constantFrom('tiep', 're-0', 're-1', 're-2', 'ma', 'khong-co').map(tap),
    fc.tuple(fc.constantFrom('ma', 'tiep'), fc.constantFrom('246810', '1', '')).map(([key, value]) => type(key, value)),
    fc.constant<PracticeEvent>({ type: 'hint' }),
    fc.constant<PracticeEvent>({ type: 'start-again' }),
  ),
  { maxLength: 30 },
);

describe('laws of play', () => {
  it('never leaves the screens of the practice, not even of a broken one, and never counts down inside a try', () => {
    fc.assert(
      fc.property(arbitraryPractice({ broken: true }), events, (practice, sent) => {
        const keys = practice.screens.map(({ key }) => key);
        let state = beginPractice(practice);
        for (const event of sent) {
          const next = playPractice(practice, state, event);
          expect(keys).toContain(next.screen);
          if (event.type !== 'start-again') expect(next.wrongMoves).toBeGreaterThanOrEqual(state.wrongMoves);
          expect(next.tries).toBe(state.tries + (event.type === 'start-again' ? 1 : 0));
          state = next;
        }
      }),
    );
  });

  it('lets a practice without problems be finished, from wherever a learner begins again', () => {
    let finished = 0;
    fc.assert(
      fc.property(arbitraryPractice({ broken: false }), events, (practice, sent) => {
        fc.pre(problemsOfPractice(practice).length === 0);
        finished += 1;
        const astray = play(practice, ...sent);
        const way = (wayToDone(practice) ?? []).flatMap(({ screen, part }) => [
          ...screen.parts.filter(isField).map((field) => type(field.key, field.expected[0] ?? 'có')),
          tap(part.key),
        ]);
        const end = [{ type: 'start-again' } as const, ...way].reduce(
          (state, event) => playPractice(practice, state, event),
          astray,
        );
        expect(end.ending).toBe('done');
        expect(end.tries).toBe(astray.tries + 1);
      }),
    );
    expect(finished).toBeGreaterThan(0);
  });
});
