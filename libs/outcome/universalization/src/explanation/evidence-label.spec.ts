import { describe, expect, it } from '@jest/globals';
import type { KnownEvidence } from '@hvs/outcome/criteria';
import { type CourseNames, evidenceLabel, evidenceSource } from './evidence-label.js';

const NAMES: CourseNames = { courseTitle: () => 'An toàn trên mạng', lessonTitle: () => 'Mật khẩu mạnh' };

type Row = Pick<KnownEvidence, 'kind' | 'value'>;

const ROWS: [Row, string, string][] = [
  [
    { kind: 'lesson-completed', value: { course: 'a', lesson: 'b' } },
    'Học xong bài «Mật khẩu mạnh», khóa «An toàn trên mạng»',
    'Finished the lesson “Mật khẩu mạnh” of “An toàn trên mạng”',
  ],
  [
    { kind: 'quiz-passed', value: { course: 'a', scorePercent: 90, supervised: false } },
    'Đạt bài kiểm tra khóa «An toàn trên mạng» với 90% (tự làm)',
    'Passed the quiz of “An toàn trên mạng” with 90% (unsupervised)',
  ],
  [
    { kind: 'course-completed', value: { course: 'a', courseVersion: 1, certificateNumber: 'KS-1' } },
    'Hoàn thành khóa học «An toàn trên mạng», giấy chứng nhận số KS-1',
    'Completed the course “An toàn trên mạng”, certificate KS-1',
  ],
  [
    { kind: 'vneid-sign-in', value: { accountLevel: 2, authenticationLevel: 3 } },
    'Đăng nhập bằng VNeID, tài khoản mức 2',
    'Signed in with VNeID, account of level 2',
  ],
];

describe('evidence in words', () => {
  it.each(ROWS)('says %j', (row, vi, en) => {
    expect(evidenceLabel(row, NAMES, 'vi')).toBe(vi);
    expect(evidenceLabel(row, NAMES, 'en')).toBe(en);
  });

  it('says when an official entered it', () => {
    expect(evidenceSource({ kind: 'quiz-passed', recordedBy: null }, 'vi')).toBe('Bài kiểm tra trên Học Vụ Số');
    expect(evidenceSource({ kind: 'quiz-passed', recordedBy: 'x' }, 'vi')).toBe(
      'Bài kiểm tra trên Học Vụ Số (cán bộ nhập)',
    );
  });
});
