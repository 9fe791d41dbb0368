import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@hvs/kernel';
import { EVIDENCE_KINDS } from '@hvs/contracts';
import { entryOf, readSubmittedValue, sourceKeyOf, SUBMITTABLE_KINDS } from './submittable-kinds.rule.js';

const TODAY = '2026-11-22';
const CERTIFICATE = { number: 'QG-17', title: 'Kỹ năng số cơ bản', issuedOn: '2026-10-01' };
const CHECKLIST = { practice: 'goi-video', title: 'Gọi video', itemsShown: ['Mở ứng dụng'], assisted: false };

function refusalOf(work: () => unknown): [string, unknown] | null {
  try {
    work();
  } catch (error) {
    if (error instanceof DomainError) return [error.code, error.args['field']];
    throw error;
  }
  return null;
}

describe('what people may enter', () => {
  it('is none of what the system sees itself', () => {
    for (const kind of ['lesson-completed', 'quiz-passed', 'course-completed', 'vneid-sign-in', 'self-declared', 'x'])
      expect(refusalOf(() => entryOf(kind))?.[0]).toBe('evidence-submission.not-offered');
  });

  it('gets a provenance that its kind allows; the highest only by a second person', () => {
    for (const kind of SUBMITTABLE_KINDS) {
      const { provenance, needsSecondPerson } = entryOf(kind);
      expect(EVIDENCE_KINDS[kind].provenances).toContain(provenance);
      if (provenance === 'imported-and-checked') expect(needsSecondPerson).toBe(true);
    }
  });

  it('is put right where only white space is wrong', () => {
    const typed = { value: { ...CERTIFICATE, number: '  QG-17 ', title: 'Kỹ năng   số cơ bản' }, occurredOn: TODAY };
    expect(readSubmittedValue('national-certificate', typed, TODAY)).toEqual(CERTIFICATE);
  });

  it('is refused with the name of the field', () => {
    const read = (value: object, occurredOn = TODAY) =>
      refusalOf(() =>
        readSubmittedValue('national-certificate', { value: { ...CERTIFICATE, ...value }, occurredOn }, TODAY),
      );
    expect(read({})).toBeNull();
    expect(read({ number: '' })).toEqual(['evidence.invalid', 'value.number']);
    expect(read({ score: 1 })).toEqual(['evidence.invalid', 'value.score']);
    expect(read({ issuedOn: '2026-11-23' })).toEqual(['evidence-submission.in-future', 'issuedOn']);
    expect(read({}, '2026-11-23')).toEqual(['evidence-submission.in-future', 'occurredOn']);
    expect(read({}, '2026-02-30')).toEqual(['evidence.invalid', 'occurredOn']);
  });

  it('never brings the second signature with it', () => {
    const read = (value: Record<string, unknown>) =>
      refusalOf(() => readSubmittedValue('observed', { value, occurredOn: TODAY }, TODAY));
    expect(read(CHECKLIST)).toBeNull();
    expect(read({ ...CHECKLIST, secondedBy: '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b' })).toEqual([
      'evidence.invalid',
      'value.secondedBy',
    ]);
  });
});

describe('the name of a deed', () => {
  it('is one for two people who enter the same, however they write it', () => {
    expect(sourceKeyOf('national-certificate', CERTIFICATE, TODAY)).toBe(
      sourceKeyOf('national-certificate', { ...CERTIFICATE, number: 'qg-17', title: 'Kỹ năng số' }, '2026-11-01'),
    );
  });

  it('is another on another day, where days tell deeds apart', () => {
    const held = (heldOn: string) => ({ topic: 'thanh-toan', title: 'Thanh toán', heldOn });
    expect(sourceKeyOf('class-attended', held('2026-11-01'), TODAY)).not.toBe(
      sourceKeyOf('class-attended', held('2026-11-08'), TODAY),
    );
    expect(sourceKeyOf('observed', CHECKLIST, '2026-11-01')).not.toBe(sourceKeyOf('observed', CHECKLIST, '2026-11-08'));
  });
});
