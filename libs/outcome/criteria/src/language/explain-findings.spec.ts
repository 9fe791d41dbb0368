import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SHIPPED_CRITERIA_SETS } from '../shipped/index.js';
import { arbitraryCriterion, arbitraryDay, arbitraryEvidence, arbitraryFacts } from '../spec-support/index.js';
import type { Audience, Criterion, KnownEvidence, Language, PersonFacts } from './criterion.js';
import { evaluate } from './evaluation/evaluate.js';
import { countTowards, explainFindings } from './explain-findings.js';
import { readCriteria } from './read-criteria.js';

const DAY = '2026-11-22';
const BORN_1960: PersonFacts = { birthDate: '1960-05-01', birthPrecision: 'day' };
const BORN_1940: PersonFacts = { birthDate: '1940-05-01', birthPrecision: 'day' };
const title = { vi: 'An toàn', en: 'Safety' };
const safe = { key: 'safe', kind: 'course-passed', course: 'an-toan', title };
const level = { key: 'level', kind: 'vneid-level', accountLevel: 2 };
const class1 = { key: 'class', kind: 'attendance', times: 1 };

const SAFE_DONE: KnownEvidence = {
  id: 'done',
  kind: 'course-completed',
  value: { course: 'an-toan', courseVersion: 1 },
  subject: 'an-toan',
  measure: null,
  provenance: 'unsupervised-quiz',
  occurredAt: new Date('2026-01-15T08:00:00Z'),
};

interface Told {
  evidence?: KnownEvidence[];
  facts?: PersonFacts;
  language?: Language;
}

function told(criterion: Criterion, { evidence = [], facts = BORN_1960, language = 'vi' }: Told = {}) {
  const finding = evaluate(facts, evidence, criterion, DAY);
  const words = explainFindings(criterion, finding, { facts, evidence, day: DAY }, { language, audience: 'learner' });
  return { words, count: countTowards(criterion, finding) };
}

describe('findings in words', () => {
  it('tell each criterion once, with what is missing and the nearest way', () => {
    const all = { key: 'a', kind: 'all', of: [safe, level] };
    expect(told(all, { evidence: [SAFE_DONE], language: 'en' }).words).toEqual([
      {
        key: 'safe',
        kind: 'course-passed',
        outcome: 'met',
        label: 'Complete the course “Safety”',
        missing: null,
        progress: null,
        nearest: null,
        course: null,
        within: null,
        holds: null,
        evidenceIds: ['done'],
      },
      {
        key: 'level',
        kind: 'vneid-level',
        outcome: 'cannot-tell',
        label: 'Have a VNeID account of level 2',
        missing: 'The level of the VNeID account is not known yet; sign in here once with VNeID.',
        progress: null,
        nearest: { kind: 'vneid', label: 'Sign in with VNeID' },
        course: null,
        within: null,
        holds: null,
        evidenceIds: [],
      },
    ]);
  });

  it('say what a list asks for as a whole, and how far along it is', () => {
    const some = { key: 'a', kind: 'at-least', count: 2, of: [safe, level, class1] };
    expect(told(some).words.map(({ within }) => within)).toEqual(Array(3).fill('Cần ít nhất 2 trong 3 mục sau'));
    const { words, count } = told(some, { evidence: [SAFE_DONE] });
    expect(words[0]?.within).toBe('Cần ít nhất 2 trong 3 mục sau (đã đạt 1 trong 2)');
    expect(count).toEqual({ met: 1, total: 2 });
  });

  it('ask for nothing more where one of several was enough', () => {
    const { words, count } = told({ key: 'a', kind: 'any', of: [safe, level] } as Criterion, { evidence: [SAFE_DONE] });
    expect(words.map(({ missing, nearest }) => [missing, nearest])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(count).toEqual({ met: 1, total: 1 });
  });

  it('keep together what belongs to one way of several', () => {
    const either = { key: 'a', kind: 'any', of: [{ key: 'b', kind: 'all', of: [safe, level] }, class1] };
    expect(told(either).words.map(({ key, within }) => [key, within])).toEqual([
      ['safe', 'Chỉ cần một trong 2 mục sau, cách 1'],
      ['level', 'Chỉ cần một trong 2 mục sau, cách 1'],
      ['class', 'Chỉ cần một trong 2 mục sau'],
    ]);
  });

  it('say until when something holds', () => {
    const lately = { ...safe, withinMonths: 12 };
    expect(told(lately, { evidence: [SAFE_DONE] }).words[0]?.holds).toBe('Còn giá trị đến hết ngày 15/01/2027.');
    expect(told({ key: 'a', kind: 'age-between', to: 69 } as Criterion).words[0]?.holds).toBe(
      'Còn giá trị đến hết ngày 30/04/2030.',
    );
    expect(told(lately).words[0]?.holds).toBeNull();
  });
});

describe('an exemption in words', () => {
  const easier = {
    key: 'e',
    kind: 'exemption',
    reasons: ['severe-disability', 'over-age'],
    otherwise: safe,
    easier: class1,
  };

  it('shows the usual path to those without a reason, and that there is another', () => {
    expect(told(easier).words.map(({ key, within }) => [key, within])).toEqual([
      ['safe', 'Có cách nhẹ hơn cho người khuyết tật nặng có giấy xác nhận hoặc người từ đủ 80 tuổi'],
    ]);
  });

  it('shows the easier path to those with a reason', () => {
    const { words, count } = told(easier, { facts: BORN_1940 });
    expect(words.map(({ key, label, outcome }) => [key, label, outcome])).toEqual([
      ['e--over-age', 'Người từ đủ 80 tuổi', 'met'],
      ['class', 'Dự ít nhất 1 buổi học cộng đồng', 'not-met'],
    ]);
    expect(count).toEqual({ met: 1, total: 2 });
  });

  it('shows only the usual path to those who are through by it', () => {
    expect(
      told(easier, { facts: BORN_1940, evidence: [SAFE_DONE] }).words.map(({ key, within }) => [key, within]),
    ).toEqual([['safe', null]]);
  });

  it('asks for the day of birth while the year alone decides', () => {
    const { words } = told(easier, { facts: { birthDate: '1946-01-01', birthPrecision: 'year' } });
    expect(words.map(({ key, outcome }) => [key, outcome])).toEqual([
      ['safe', 'not-met'],
      ['e--severe-disability', 'not-met'],
      ['e--over-age', 'cannot-tell'],
      ['class', 'not-met'],
    ]);
    expect(words[2]?.missing).toBe('Sổ dân cư chỉ ghi năm sinh, hãy mang thẻ căn cước đến xã để bổ sung ngày sinh.');
  });
});

describe('the laws of words', () => {
  const audiences = fc.constantFrom<Audience>('learner', 'helper', 'officer');
  const languages = fc.constantFrom<Language>('vi', 'en');

  it('say something sensible of every criterion, and miss nothing when all is met', () => {
    fc.assert(
      fc.property(
        fc.tuple(arbitraryFacts, arbitraryEvidence, arbitraryCriterion, arbitraryDay),
        fc.record({ language: languages, audience: audiences }),
        ([facts, evidence, criterion, day], tone) => {
          const finding = evaluate(facts, evidence, criterion, day);
          const words = explainFindings(criterion, finding, { facts, evidence, day }, tone);
          const said = words.flatMap(({ label, missing, within, nearest }) => [label, missing, within, nearest?.label]);
          expect(words.length).toBeGreaterThan(0);
          expect(said.filter((text) => text != null && /undefined|null|NaN|^$| {2}|\.\.| \./.test(text))).toEqual([]);
          expect(words.some(({ missing }) => missing !== null)).toBe(finding.outcome !== 'met');
        },
      ),
      { numRuns: 400 },
    );
  });

  it('count all of it exactly when it is met', () => {
    fc.assert(
      fc.property(
        arbitraryFacts,
        arbitraryEvidence,
        arbitraryCriterion,
        arbitraryDay,
        (facts, evidence, criterion, day) => {
          const finding = evaluate(facts, evidence, criterion, day);
          const { met, total } = countTowards(criterion, finding);
          expect(met === total).toBe(finding.outcome === 'met');
        },
      ),
      { numRuns: 400 },
    );
  });

  it('stay plain: a sentence of the shipped sets has at most 30 words', () => {
    for (const { document } of SHIPPED_CRITERIA_SETS) {
      const { criterion } = readCriteria(document);
      const { words } = told(criterion as Criterion);
      const sentences = words.flatMap(({ missing }) => missing?.split('. ') ?? []);
      expect(sentences.filter((sentence) => sentence.split(' ').length > 30)).toEqual([]);
    }
  });
});
