import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  afterSaving,
  isUnsaved,
  type PartSaving,
  QUIET_MS,
  type SavingEvent,
  sendsAfter,
  startSaving,
} from './part-saving.js';

interface Text {
  words: string;
}

const text = (words: string): Text => ({ words });
const sent = 'sent' as const;
const fresh = (): PartSaving<Text> => startSaving({ revision: 3, content: text('đã lưu') }, null);
/** `sent` stands for sending what is on the screen. */
const step = (state: PartSaving<Text>, event: SavingEvent<Text> | typeof sent): PartSaving<Text> =>
  afterSaving(state, event === sent ? { type: 'sent', content: state.content, basedOn: state.stored.revision } : event);
const run = (...events: (SavingEvent<Text> | typeof sent)[]): PartSaving<Text> => events.reduce(step, fresh());
const edited = (words: string): SavingEvent<Text> => ({ type: 'edited', content: text(words) });
const stored = (revision: number): SavingEvent<Text> => ({ type: 'stored', revision, at: '2026-11-28T01:00:00Z' });
const noAnswer: SavingEvent<Text> = { type: 'failed', trouble: { kind: 'no-answer' } };
const theirs = { revision: 4, content: text('của người khác'), by: 'Bà Lan' };
const overtaken: SavingEvent<Text> = { type: 'overtaken', theirs, message: 'Bà Lan đã sửa' };

describe('saving a part of a draft', () => {
  it('sends after a pause, and is at rest once it is stored', () => {
    expect(sendsAfter(run())).toBeNull();
    expect(sendsAfter(run(edited('mới')))).toBe(QUIET_MS);
    const after = run(edited('mới'), sent, stored(4));
    expect([isUnsaved(after), after.stored.revision, sendsAfter(after)]).toEqual([false, 4, null]);
  });

  it('sends again what was typed while the last sending was on its way, on top of it', () => {
    const after = run(edited('mới'), sent, edited('mới hơn'), stored(4));
    expect(after.content.words).toBe('mới hơn');
    expect(sendsAfter(after)).toBe(QUIET_MS);
    expect(step(after, sent).sending).toEqual({ content: after.content, basedOn: 4 });
  });

  it('keeps trying without a network, ever more patiently', () => {
    const waits = [1, 2, 3, 8].map((times) =>
      sendsAfter(run(edited('mới'), ...Array.from({ length: times }, () => [sent, noAnswer]).flat())),
    );
    expect(waits).toEqual([3_000, 6_000, 12_000, 30_000]);
  });

  it('waits for the person when the session has ended, and goes on afterwards', () => {
    const ended = run(edited('mới'), sent, { type: 'failed', trouble: { kind: 'signed-out' } });
    expect([sendsAfter(ended), ended.content.words]).toEqual([null, 'mới']);
    expect(sendsAfter(afterSaving(ended, { type: 'try-again' }))).toBe(QUIET_MS);
  });

  it('does not repeat what the server refused until it was changed', () => {
    const refused = run(edited('sai'), sent, { type: 'failed', trouble: { kind: 'refused', message: 'Sai dạng' } });
    expect(sendsAfter(refused)).toBeNull();
    expect(sendsAfter(afterSaving(refused, edited('đúng')))).toBe(QUIET_MS);
  });
});

describe('two texts of one part', () => {
  it('shows both texts when somebody else was first, and waits for a choice', () => {
    const both = run(edited('của tôi'), sent, overtaken);
    expect([both.content.words, both.conflict?.theirs.content.words, sendsAfter(both)]).toEqual([
      'của tôi',
      'của người khác',
      null,
    ]);
    const merged = afterSaving(both, { type: 'merged', content: text('cả hai') });
    expect(step(merged, sent).sending?.basedOn).toBe(4);
    expect(isUnsaved(afterSaving(both, { type: 'took-theirs' }))).toBe(false);
  });

  it('brings back a copy of this device, and compares it when the server has gone on', () => {
    const restored = (basedOn: number) => run({ type: 'restored', content: text('bản cũ'), basedOn, message: '' });
    expect(sendsAfter(restored(3))).toBe(QUIET_MS);
    expect(restored(2).conflict?.theirs.content.words).toBe('đã lưu');
  });

  it('takes over news of the server only where nobody is writing', () => {
    const news: SavingEvent<Text> = { type: 'met', revision: 5, content: text('tin mới'), at: null };
    expect(run(news).content.words).toBe('tin mới');
    expect(run(edited('đang viết'), news).content.words).toBe('đang viết');
  });

  it('never changes what is being written, whatever the server answers', () => {
    const event = fc.constantFrom<SavingEvent<Text> | typeof sent>(
      sent,
      stored(9),
      noAnswer,
      { type: 'failed', trouble: { kind: 'signed-out' } },
      overtaken,
      { type: 'try-again' },
      { type: 'met', revision: 8, content: text('lạ'), at: null },
    );
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const begun = run(edited('chữ của tôi'));
        const states = events.reduce((all, next) => [...all, step(all.at(-1) ?? begun, next)], [begun]);
        const mine = states.filter((_, index) => index === 0 || isUnsaved(states[index - 1] ?? begun));
        expect(mine.every(({ content }) => content.words === 'chữ của tôi')).toBe(true);
      }),
    );
  });
});
