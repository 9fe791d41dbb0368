import { describe, expect, it } from '@jest/globals';
import type { Criterion, KnownEvidence, PersonFacts } from './criterion.js';
import { evaluate } from './evaluate.js';
import { explainFindings } from './explain-findings.js';

const DAY = '2026-11-22';
const BORN_1960: PersonFacts = { birthDate: '1960-05-01', birthPrecision: 'day' };
const LEVEL_2 = { key: 'level', kind: 'vneid-level', accountLevel: 2 };
const ADULT = { key: 'adult', kind: 'age-from', years: 18 };
const SAFE_ONLINE = { key: 'safe', kind: 'course-passed', course: 'an-toan', title: { vi: 'An toàn', en: 'Safety' } };

function signIn(id: string, accountLevel: number, occurredAt = '2026-10-01T08:00:00Z'): KnownEvidence {
  return {
    id,
    kind: 'vneid-sign-in',
    value: { accountLevel, authenticationLevel: 3 },
    provenance: 'vneid',
    occurredAt: new Date(occurredAt),
  };
}

function completed(id: string, course: string, occurredAt = '2026-10-01T08:00:00Z'): KnownEvidence {
  return {
    id,
    kind: 'course-completed',
    value: { course, courseVersion: 1 },
    provenance: 'unsupervised-quiz',
    occurredAt: new Date(occurredAt),
  };
}

function judged(criterion: Criterion, evidence: KnownEvidence[] = [], facts = BORN_1960, day = DAY) {
  const finding = evaluate(facts, evidence, criterion, day);
  const [explained] = explainFindings(criterion, finding, 'vi');
  return { outcome: finding.outcome, evidenceIds: finding.evidenceIds, missing: explained?.missing };
}

describe('a course passed', () => {
  it('is met by its completion and names the earliest one', () => {
    const evidence = [
      completed('b', 'an-toan', '2026-10-02T08:00:00Z'),
      completed('a', 'an-toan'),
      completed('c', 'khac'),
    ];
    expect(judged(SAFE_ONLINE, evidence)).toEqual({ outcome: 'met', evidenceIds: ['a'], missing: null });
  });

  it('says what to do when the course is not completed', () => {
    expect(judged(SAFE_ONLINE, [completed('c', 'khac')])).toEqual({
      outcome: 'not-met',
      evidenceIds: [],
      missing: 'Cần hoàn thành khóa học «An toàn»: học hết các bài và đạt bài kiểm tra.',
    });
  });
});

describe('a VNeID account level', () => {
  it('cannot be told before the first sign-in by VNeID', () => {
    expect(judged(LEVEL_2)).toEqual({
      outcome: 'cannot-tell',
      evidenceIds: [],
      missing: 'Chưa biết mức tài khoản VNeID, hãy đăng nhập ở đây một lần bằng VNeID.',
    });
  });

  it('is not met by level 1 and says where to raise it', () => {
    expect(judged(LEVEL_2, [signIn('a', 1)])).toEqual({
      outcome: 'not-met',
      evidenceIds: ['a'],
      missing:
        'Tài khoản VNeID đang ở mức 1, hãy mang thẻ căn cước đến Công an xã để nâng lên mức 2 rồi đăng nhập lại bằng VNeID.',
    });
  });

  it('is met by level 2 and is not shaken by further sign-ins', () => {
    const evidence = [signIn('late', 2, '2026-11-01T08:00:00Z'), signIn('first', 2), signIn('low', 1)];
    expect(judged(LEVEL_2, evidence)).toEqual({ outcome: 'met', evidenceIds: ['first'], missing: null });
  });
});

describe('an age', () => {
  it.each([
    ['2008-11-22', '2026-11-21', 'not-met'],
    ['2008-11-22', '2026-11-22', 'met'],
    ['2008-02-29', '2026-02-28', 'not-met'],
    ['2008-02-29', '2026-03-01', 'met'],
  ])('of someone born on %s is on %s: %s', (birthDate, day, outcome) => {
    expect(judged(ADULT, [], { birthDate, birthPrecision: 'day' }, day).outcome).toBe(outcome);
  });

  it.each([
    ['2007-01-01', 'met'],
    ['2008-01-01', 'cannot-tell'],
    ['2009-01-01', 'not-met'],
  ])('known only as the year of %s is: %s', (birthDate, outcome) => {
    expect(judged(ADULT, [], { birthDate, birthPrecision: 'year' }).outcome).toBe(outcome);
  });

  it('is certain for someone known by year once the year is over', () => {
    expect(judged(ADULT, [], { birthDate: '2008-01-01', birthPrecision: 'year' }, '2026-12-31').outcome).toBe('met');
  });

  it.each([
    ['2010-03-09', 'day', 'Chưa đủ 18 tuổi, sẽ đủ từ ngày 09/03/2028.'],
    ['2012-02-29', 'day', 'Chưa đủ 18 tuổi, sẽ đủ từ ngày 01/03/2030.'],
    ['2010-01-01', 'year', 'Chưa đủ 18 tuổi, sẽ đủ trong năm 2028.'],
    [
      '2008-01-01',
      'year',
      'Sổ dân cư chỉ ghi năm sinh nên chưa biết đã đủ 18 tuổi hay chưa, hãy mang thẻ căn cước đến xã để bổ sung ngày sinh.',
    ],
  ] as const)('says of someone born %s, known by %s, when it comes', (birthDate, birthPrecision, sentence) => {
    expect(judged(ADULT, [], { birthDate, birthPrecision }).missing).toBe(sentence);
  });
});

describe('all of several criteria', () => {
  const all = { key: 'all', kind: 'all', of: [SAFE_ONLINE, LEVEL_2, ADULT] };

  it('is met when each is, and carries their evidence', () => {
    const evidence = [signIn('v', 2), completed('c', 'an-toan')];
    expect(evaluate(BORN_1960, evidence, all, DAY)).toMatchObject({
      outcome: 'met',
      evidenceIds: ['c', 'v'],
      missing: null,
    });
  });

  it('explains each criterion inside, in the order of the document, in English too', () => {
    const finding = evaluate(BORN_1960, [signIn('v', 1)], all, DAY);
    expect(explainFindings(all, finding, 'en')).toEqual([
      {
        key: 'safe',
        kind: 'course-passed',
        outcome: 'not-met',
        label: 'Complete the course “Safety”',
        missing: 'Complete the course “Safety”: finish its lessons and pass the quiz.',
        course: 'an-toan',
        evidenceIds: [],
      },
      {
        key: 'level',
        kind: 'vneid-level',
        outcome: 'not-met',
        label: 'Have a VNeID account of level 2',
        missing:
          'The VNeID account is of level 1; take the identity card to the Commune Police to raise it to level 2, then sign in again with VNeID.',
        course: null,
        evidenceIds: ['v'],
      },
      {
        key: 'adult',
        kind: 'age-from',
        outcome: 'met',
        label: 'Be 18 years old or older',
        missing: null,
        course: null,
        evidenceIds: [],
      },
    ]);
  });
});
