import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CourseNames } from './evidence-kind.js';
import {
  EVIDENCE_KINDS,
  type EvidenceKind,
  type EvidenceValues,
  isEvidenceKind,
  measureOfEvidence,
  subjectOfEvidence,
} from './evidence-kinds.js';
import { PROVENANCES } from './provenance.js';
import { faultIn } from './value-fields.js';

const NAMES: CourseNames = { courseTitle: () => 'An toàn trên mạng', lessonTitle: () => 'Mật khẩu mạnh' };
const ACCOUNT = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b';

interface Example<Kind extends EvidenceKind> {
  value: EvidenceValues[Kind];
  subject: string;
  measure: number | null;
  vi: string;
  en: string;
}

/** A kind without an example here does not compile. */
const EXAMPLES: { [Kind in EvidenceKind]: Example<Kind> } = {
  'lesson-completed': {
    value: { course: 'an-toan', lesson: 'mat-khau-manh' },
    subject: 'an-toan',
    measure: null,
    vi: 'Học xong bài «Mật khẩu mạnh», khóa «An toàn trên mạng»',
    en: 'Finished the lesson “Mật khẩu mạnh” of “An toàn trên mạng”',
  },
  'quiz-passed': {
    value: { course: 'an-toan', scorePercent: 90, supervised: true },
    subject: 'an-toan',
    measure: 90,
    vi: 'Đạt bài kiểm tra khóa «An toàn trên mạng» với 90% (có giám sát)',
    en: 'Passed the quiz of “An toàn trên mạng” with 90% (supervised)',
  },
  'course-completed': {
    value: { course: 'an-toan', courseVersion: 1, certificateNumber: 'KS-1' },
    subject: 'an-toan',
    measure: null,
    vi: 'Hoàn thành khóa học «An toàn trên mạng», giấy chứng nhận số KS-1',
    en: 'Completed the course “An toàn trên mạng”, certificate KS-1',
  },
  'practice-done': {
    value: { practice: 'nop-ho-so', title: 'Nộp hồ sơ trực tuyến', assisted: true, competences: ['tt02-1.1'] },
    subject: 'nop-ho-so',
    measure: null,
    vi: 'Làm bài thực hành «Nộp hồ sơ trực tuyến» (có người giúp)',
    en: 'Did the practice “Nộp hồ sơ trực tuyến” (with help)',
  },
  'package-done': {
    value: { package: ACCOUNT, title: 'Nhận biết tin giả', score: 80 },
    subject: ACCOUNT,
    measure: 80,
    vi: 'Làm xong gói học «Nhận biết tin giả» (80 điểm trên 100)',
    en: 'Finished the package “Nhận biết tin giả” (80 of 100)',
  },
  'class-attended': {
    value: { topic: 'thanh-toan', title: 'Thanh toán không tiền mặt', heldOn: '2026-11-08' },
    subject: 'thanh-toan',
    measure: null,
    vi: 'Dự buổi học cộng đồng «Thanh toán không tiền mặt» ngày 08/11/2026',
    en: 'Attended the class “Thanh toán không tiền mặt” on 2026-11-08',
  },
  observed: {
    value: {
      practice: 'goi-video',
      title: 'Gọi video',
      itemsShown: ['Mở ứng dụng'],
      assisted: false,
      secondedBy: ACCOUNT,
    },
    subject: 'goi-video',
    measure: null,
    vi: 'Được quan sát khi làm «Gọi video» (tự làm)',
    en: 'Was observed doing “Gọi video” (alone)',
  },
  'national-certificate': {
    value: { number: 'QG-17', title: 'Kỹ năng số cơ bản', issuedOn: '2026-10-01' },
    subject: 'national',
    measure: null,
    vi: 'Giấy chứng nhận của nền tảng quốc gia «Kỹ năng số cơ bản», số QG-17, cấp ngày 01/10/2026',
    en: 'Certificate of the national platform “Kỹ năng số cơ bản”, number QG-17, issued on 2026-10-01',
  },
  'other-certificate': {
    value: {
      certificateKind: 'tin-hoc-co-ban',
      issuer: 'Trung tâm Tin học Bình Giang',
      number: 'A-5',
      title: 'Tin học cơ bản',
      issuedOn: '2024-06-30',
    },
    subject: 'tin-hoc-co-ban',
    measure: null,
    vi: 'Giấy chứng nhận «Tin học cơ bản» của Trung tâm Tin học Bình Giang, số A-5, cấp ngày 30/06/2024',
    en: 'Certificate “Tin học cơ bản” of Trung tâm Tin học Bình Giang, number A-5, issued on 2024-06-30',
  },
  'organisation-list': {
    value: { list: 'work', organisation: 'Hợp tác xã Kẻ Sặt', title: 'Tập huấn kỹ năng số' },
    subject: 'work',
    measure: null,
    vi: 'Có tên trong danh sách «Tập huấn kỹ năng số» của Hợp tác xã Kẻ Sặt',
    en: 'Named on the list “Tập huấn kỹ năng số” of Hợp tác xã Kẻ Sặt',
  },
  'exemption-granted': {
    value: { reason: 'severe-disability', document: 'giấy xác nhận số 12' },
    subject: 'severe-disability',
    measure: null,
    vi: 'Được xét theo cách dễ hơn vì khuyết tật nặng, theo giấy xác nhận số 12',
    en: 'An easier path because of a severe disability, by giấy xác nhận số 12',
  },
  'vneid-sign-in': {
    value: { accountLevel: 2, authenticationLevel: 3 },
    subject: '',
    measure: 2,
    vi: 'Đăng nhập bằng VNeID, tài khoản mức 2',
    en: 'Signed in with VNeID, account of level 2',
  },
  'self-declared': {
    value: { topic: 'goi-video', statement: 'Tôi tự gọi video cho con' },
    subject: 'goi-video',
    measure: null,
    vi: 'Tự khai: «Tôi tự gọi video cho con»',
    en: 'Self-declared: “Tôi tự gọi video cho con”',
  },
};

const KINDS = Object.keys(EVIDENCE_KINDS) as EvidenceKind[];

describe('each kind of evidence', () => {
  it.each(KINDS)('%s takes its example, and says what it is about in both languages', (kind) => {
    const { value, subject, measure, vi, en } = EXAMPLES[kind];
    const { fields, label, source } = EVIDENCE_KINDS[kind];
    expect(faultIn(fields, value)).toBeNull();
    expect(subjectOfEvidence(kind, value)).toBe(subject);
    expect(measureOfEvidence(kind, value)).toBe(measure);
    expect((label.vi as (...given: unknown[]) => string)(value, NAMES)).toBe(vi);
    expect((label.en as (...given: unknown[]) => string)(value, NAMES)).toBe(en);
    expect(source.vi.length * source.en.length).toBeGreaterThan(0);
  });

  it.each(KINDS)('%s is known by provenances that exist, weakest first', (kind) => {
    const ranks = EVIDENCE_KINDS[kind].provenances.map((provenance) => PROVENANCES.indexOf(provenance));
    expect(ranks.length).toBeGreaterThan(0);
    expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
    expect(ranks[0]).toBeGreaterThanOrEqual(0);
  });

  it.each(KINDS)('%s names the field that is missing, wrong or not its own', (kind) => {
    const { fields } = EVIDENCE_KINDS[kind];
    const { value } = EXAMPLES[kind];
    for (const [name, field] of Object.entries(fields)) {
      const without = Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
      expect(faultIn(fields, without)).toEqual(field.optional ? null : { field: name, fault: 'missing' });
      expect(faultIn(fields, { ...value, [name]: { deep: 1 } })?.field).toBe(name);
    }
    expect(faultIn(fields, { ...value, extra: 1 })).toEqual({ field: 'extra', fault: 'not-known' });
  });

  it('is known by its own name and by no other', () => {
    for (const kind of KINDS) expect(isEvidenceKind(kind)).toBe(true);
    for (const name of ['toString', 'quiz', '']) expect(isEvidenceKind(name)).toBe(false);
  });
});

describe('fields of values', () => {
  const { fields } = EVIDENCE_KINDS['class-attended'];
  const { value } = EXAMPLES['class-attended'];

  it.each(['2026-02-29', '2026-13-01', '08/11/2026', '2026-1-1', ''])('take %j for no day', (heldOn) => {
    expect(faultIn(fields, { ...value, heldOn })).toEqual({ field: 'heldOn', fault: 'not-a-day' });
  });

  it.each(['Thanh Toán', 'a b', '-a', 'a--b', 'a'.repeat(101)])('take %j for no key', (topic) => {
    expect(faultIn(fields, { ...value, topic })).toEqual({ field: 'topic', fault: 'not-a-slug' });
  });

  it('take no blank and no endless text', () => {
    expect(faultIn(fields, { ...value, title: '  ' })?.fault).toBe('missing');
    expect(faultIn(fields, { ...value, title: 'x'.repeat(201) })?.fault).toBe('too-long');
  });

  it('take a score from 0 to 100 only', () => {
    const quiz = EVIDENCE_KINDS['quiz-passed'].fields;
    for (const scorePercent of [-1, 101, 50.5, Number.NaN, '80'])
      expect(faultIn(quiz, { ...EXAMPLES['quiz-passed'].value, scorePercent })?.field).toBe('scorePercent');
  });

  it('never throw, whatever comes in', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), fc.anything(), (kind, anything) => {
        const fault = faultIn(EVIDENCE_KINDS[kind].fields, anything);
        expect(fault === null || typeof fault.field === 'string').toBe(true);
      }),
    );
  });
});
