import { describe, expect, it } from '@jest/globals';
import type { ConfirmationCaseState } from '@hvs/contracts';
import fc from 'fast-check';
import { stepFrom } from '../cases/case-steps.rule.js';
import { type Answer, type AnsweredSubmission, applyAnswer, type Verdict } from './apply-answer.rule.js';

const TODAY = '2026-11-22';
const waiting: AnsweredSubmission = {
  state: 'sent',
  confirmedOn: null,
  answerReason: null,
  submittedOn: '2026-11-10',
  caseState: 'submitted',
  isCurrent: true,
};
const confirmed = (confirmedOn: string): Answer => ({ state: 'confirmed', confirmedOn });
const returned = (reason: string): Answer => ({ state: 'returned', reason });

describe('an answer of the other side', () => {
  it.each<[string, Partial<AnsweredSubmission>, Answer, Verdict]>([
    ['confirms a case that waits for it', {}, confirmed(TODAY), { kind: 'confirm', confirmedOn: TODAY }],
    ['returns a case that waits for it', {}, returned('Sai tên'), { kind: 'return', reason: 'Sai tên' }],
    ['says nothing while it is only received', {}, { state: 'received' }, { kind: 'nothing' }],
    [
      'is nothing new the second time',
      { state: 'confirmed', confirmedOn: TODAY, caseState: 'confirmed' },
      confirmed(TODAY),
      { kind: 'nothing' },
    ],
    [
      'does not confirm what it has returned before',
      { state: 'returned', answerReason: 'Sai tên', caseState: 'returned' },
      confirmed(TODAY),
      { kind: 'odd', sort: 'changes-its-mind' },
    ],
    [
      'does not return what it has confirmed before',
      { state: 'confirmed', confirmedOn: TODAY, caseState: 'confirmed' },
      returned('Sai tên'),
      { kind: 'odd', sort: 'changes-its-mind' },
    ],
    [
      'does not move the day',
      { state: 'confirmed', confirmedOn: '2026-11-20', caseState: 'confirmed' },
      confirmed(TODAY),
      { kind: 'odd', sort: 'date-differs' },
    ],
    ['confirms nothing in the future', {}, confirmed('2026-11-23'), { kind: 'odd', sort: 'in-future' }],
    ['confirms nothing before it was asked', {}, confirmed('2026-11-09'), { kind: 'odd', sort: 'before-submission' }],
    [
      'confirms nothing that never went out',
      { state: 'cancelled', caseState: 'withdrawn' },
      confirmed(TODAY),
      { kind: 'odd', sort: 'never-sent' },
    ],
    [
      'to an older submission does not count for the newer one',
      { isCurrent: false },
      confirmed(TODAY),
      { kind: 'odd', sort: 'no-longer-asked' },
    ],
    ['agrees with what an officer has seen before', { caseState: 'confirmed' }, confirmed(TODAY), { kind: 'agree' }],
  ])('%s', (_story, differs, answer, verdict) => {
    expect(applyAnswer({ ...waiting, ...differs }, answer, TODAY)).toEqual(verdict);
  });
});

/** One submission as it lives through answers and deeds of officers: what `Answers` and `ConfirmationCases` store. */
type Happening = { answer: Answer } | { deed: 'withdraw' | 'return' | 'review' | 'submit-anew' };

const day = fc.constantFrom('2026-11-01', '2026-11-20', TODAY, '2026-12-01');
const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.constant<Answer>({ state: 'received' }),
  day.map(confirmed),
  fc.constantFrom('Sai tên', 'Sai năm sinh').map(returned),
);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ answer: anyAnswer }) },
  {
    weight: 2,
    arbitrary: fc.record({
      deed: fc.constantFrom('withdraw', 'return', 'review', 'review', 'submit-anew', 'submit-anew'),
    }),
  },
);

function answeredWith(submission: AnsweredSubmission, answer: Answer): AnsweredSubmission {
  const verdict = applyAnswer(submission, answer, TODAY);
  const isClosed =
    verdict.kind === 'confirm' ||
    verdict.kind === 'return' ||
    verdict.kind === 'agree' ||
    (verdict.kind === 'odd' && verdict.sort === 'no-longer-asked');
  if (!isClosed || answer.state === 'received') return submission;
  const next: ConfirmationCaseState | null =
    verdict.kind === 'confirm' ? 'confirmed' : verdict.kind === 'return' ? 'returned' : null;
  return {
    ...submission,
    state: answer.state,
    confirmedOn: answer.state === 'confirmed' ? answer.confirmedOn : null,
    answerReason: answer.state === 'returned' ? answer.reason : null,
    caseState: next ?? submission.caseState,
  };
}

function lives(submission: AnsweredSubmission, what: Happening): AnsweredSubmission {
  if ('answer' in what) return answeredWith(submission, what.answer);
  if (what.deed === 'submit-anew') {
    return submission.caseState === 'reviewed'
      ? { ...submission, caseState: 'submitted', isCurrent: false }
      : submission;
  }
  const caseState = submission.caseState === 'confirmed' ? null : stepFrom(submission.caseState, what.deed);
  return caseState ? { ...submission, caseState } : submission;
}

describe('whatever the other side says, in whatever order', () => {
  it('nothing is confirmed that it has not confirmed while the case was waiting for that very submission', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 20 }), (story) => {
        let submission = waiting;
        for (const what of story) {
          const before = submission;
          submission = lives(submission, what);
          if (submission.caseState !== 'confirmed' || before.caseState === 'confirmed') continue;
          expect('answer' in what && what.answer).toEqual(confirmed(submission.confirmedOn ?? ''));
          expect([before.caseState, before.isCurrent]).toEqual(['submitted', true]);
          expect((submission.confirmedOn ?? '') <= TODAY).toBe(true);
          expect((submission.confirmedOn ?? '') >= submission.submittedOn).toBe(true);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('nothing is lost: the first final answer of a waiting case stands, whatever comes later', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, { maxLength: 10 }), (answers) => {
        const end = answers.reduce(answeredWith, waiting);
        const first = answers.find(
          (answer) =>
            answer.state === 'returned' ||
            (answer.state === 'confirmed' && answer.confirmedOn <= TODAY && answer.confirmedOn >= waiting.submittedOn),
        );
        expect(end.state).toBe(first?.state ?? 'sent');
        expect(end.caseState).toBe(first?.state ?? 'submitted');
      }),
      { numRuns: 1_000 },
    );
  });

  it('saying everything twice changes nothing', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 10 }), (story) => {
        const once = story.reduce(lives, waiting);
        const twice = story
          .flatMap((what): Happening[] => ('answer' in what ? [what, what] : [what]))
          .reduce(lives, waiting);
        expect(twice).toEqual(once);
      }),
      { numRuns: 1_000 },
    );
  });
});
