import { describe, expect, it } from '@jest/globals';
import { noticeText } from './notice-text.js';
import type { KnownNotice } from './notice.view.js';

const why = { vi: 'Chưa có bài kiểm tra nào trong 12 tháng qua.', en: 'No quiz within the last 12 months.' };

const course = { vi: 'Mật khẩu mạnh', en: 'Strong passwords' };

const EXAMPLES: [KnownNotice, string, string][] = [
  [
    { kind: 'quiz-marked', facts: { course, passed: true, scorePercent: 80 } },
    'Bài kiểm tra khóa «Mật khẩu mạnh» đã chấm xong: 80%, đạt. Hãy mở để xem kết quả.',
    'Your quiz of “Strong passwords” is marked: 80%, passed. Open it to see the result.',
  ],
  [
    {
      kind: 'quiz-regraded',
      facts: { course, scoreBefore: 70, scoreAfter: 80, passedBefore: false, passedAfter: true },
    },
    'Một câu hỏi của bài kiểm tra khóa «Mật khẩu mạnh» có lỗi nên bài được chấm lại: từ 70% thành 80%. Nay ông bà đã đạt.',
    'A question in the quiz of “Strong passwords” was faulty, so it was graded anew: from 70% to 80%. You have passed now.',
  ],
  [
    { kind: 'universalized', facts: {} },
    'Chúc mừng! Ông bà đã đạt phổ cập theo tiêu chí của xã. Công an xã sẽ xem xét xác nhận trên VNeID.',
    'Congratulations! You meet the criteria of the commune. The Commune Police will look at your confirmation on VNeID.',
  ],
  [
    { kind: 'universalization-lapsed', facts: { why } },
    'Ông bà tạm thời chưa đạt phổ cập nữa. Lý do: Chưa có bài kiểm tra nào trong 12 tháng qua.',
    'For now you no longer meet the criteria. Reason: No quiz within the last 12 months.',
  ],
  [
    { kind: 'universalization-lapsed', facts: { why: null } },
    'Hiện không còn bộ tiêu chí nào xét cho ông bà, nên kết quả đạt phổ cập trước đây không còn hiệu lực.',
    'No criteria set applies to you any more, so the earlier result no longer stands.',
  ],
  [
    { kind: 'confirmed', facts: {} },
    'Ông bà đã được xác nhận hoàn thành phổ cập trên VNeID.',
    'Your completion has been confirmed on VNeID.',
  ],
  [
    { kind: 'confirmation-withdrawn', facts: {} },
    'Xác nhận trên VNeID của ông bà đã được rút lại. Hãy hỏi Công an xã để biết lý do.',
    'Your confirmation on VNeID has been withdrawn. Ask the Commune Police why.',
  ],
  [
    { kind: 'case-returned', facts: { reason: 'Ngày sinh khác trên thẻ căn cước.' } },
    'Hồ sơ xác nhận hoàn thành của ông bà cần bổ sung. Lý do: Ngày sinh khác trên thẻ căn cước.',
    'Your case of confirmation needs something more. Reason: Ngày sinh khác trên thẻ căn cước.',
  ],
  [
    { kind: 'case-returned', facts: { reason: null } },
    'Hồ sơ xác nhận hoàn thành của ông bà cần bổ sung.',
    'Your case of confirmation needs something more.',
  ],
  [
    { kind: 'objection-received', facts: { about: 'decision', answerDueOn: '2026-12-02' } },
    'Xã đã nhận ý kiến của ông bà về kết quả xét. Ông bà sẽ được trả lời chậm nhất ngày 02/12/2026.',
    'The commune has received your objection to the decision. You will be answered by 02/12/2026.',
  ],
  [
    { kind: 'objection-answered', facts: { about: 'evidence', outcome: 'upheld' } },
    'Ý kiến của ông bà về minh chứng được chấp nhận. Hãy mở để đọc câu trả lời.',
    'Your objection to the evidence was upheld. Open it to read the answer.',
  ],
  [
    { kind: 'objection-answered', facts: { about: 'decision', outcome: 'declined' } },
    'Ý kiến của ông bà về kết quả xét chưa được chấp nhận. Hãy mở để đọc câu trả lời.',
    'Your objection to the decision was declined. Open it to read the answer.',
  ],
  [
    { kind: 'enrolled-by-others', facts: { course: { vi: 'An toàn trên mạng', en: '' } } },
    'Ông bà được ghi danh vào khóa «An toàn trên mạng». Hãy mở khóa học và bắt đầu khi tiện.',
    'You were enrolled in “An toàn trên mạng”. Open the course and begin when it suits you.',
  ],
  [
    { kind: 'class-place-given', facts: { className: 'Lớp tối', course: { vi: 'An toàn', en: 'Safe' } } },
    'Lớp «Lớp tối» đã có chỗ cho ông bà. Khóa học: «An toàn».',
    'There is a place for you in the class “Lớp tối”. The course is “Safe”.',
  ],
  [
    { kind: 'study-reminder', facts: { course: { vi: 'An toàn', en: 'Safe' } } },
    'Ông bà đang học dở khóa «An toàn». Những bài đã học vẫn được giữ, hãy học tiếp khi rảnh.',
    'You have begun “Safe”. What you have done is kept; go on when you have time.',
  ],
  [
    { kind: 'course-version-moved', facts: { course: 'Dùng Zalo', toRepeat: 0 } },
    'Khóa «Dùng Zalo» có bản mới. Ông bà học tiếp ở bản này, những bài đã học vẫn được tính.',
    'The course “Dùng Zalo” has a new version. You go on in it, and what you have done counts.',
  ],
  [
    { kind: 'course-version-moved', facts: { course: 'Dùng Zalo', toRepeat: 2 } },
    'Khóa «Dùng Zalo» có bản mới. Những bài đã học vẫn được tính, riêng 2 bài thay đổi nhiều cần học lại.',
    'The course “Dùng Zalo” has a new version. What you have done counts; lessons to do again, as they changed much: 2.',
  ],
  [
    { kind: 'course-version-kept', facts: { course: 'Dùng Zalo' } },
    'Khóa «Dùng Zalo» có bản mới dành cho người học sau. Ông bà vẫn học tiếp bản đang học, không mất gì.',
    'The course “Dùng Zalo” has a new version for those who begin now. You go on in yours and lose nothing.',
  ],
  [
    { kind: 'certificate-revoked', facts: { course: 'An toàn', reason: 'Thi hộ' } },
    'Giấy chứng nhận khóa «An toàn» của ông bà đã bị thu hồi. Lý do: Thi hộ',
    'Your certificate of the course “An toàn” was revoked. Reason: Thi hộ',
  ],
  [
    { kind: 'certificate-expiring', facts: { course: 'An toàn', on: '2028-11-22' } },
    'Giấy chứng nhận khóa «An toàn» sẽ hết hạn ngày 22/11/2028. Ông bà nên học lại và làm bài kiểm tra để có giấy mới.',
    'Your certificate of the course “An toàn” expires on 22/11/2028. Take the course and its quiz again for a new one.',
  ],
  [
    { kind: 'certificate-replaced', facts: { course: 'An toàn', number: 'KS-2026-7F3K9Q2MX' } },
    'Ông bà có giấy chứng nhận mới cho khóa «An toàn», số KS-2026-7F3K9Q2MX. Giấy cũ không còn giá trị.',
    'You have a new certificate of the course “An toàn”, number KS-2026-7F3K9Q2MX. The former one no longer counts.',
  ],
  [
    { kind: 'help-taken', facts: { helper: 'Đỗ Văn Giúp' } },
    'Đỗ Văn Giúp đã nhận giúp ông bà. Ông bà yên tâm chờ nhé.',
    'Đỗ Văn Giúp will help you. Please wait a little.',
  ],
  [
    { kind: 'help-done', facts: { helper: 'Đỗ Văn Giúp' } },
    'Đỗ Văn Giúp báo đã giúp xong. Nếu còn vướng, ông bà cứ nhờ giúp lại.',
    'Đỗ Văn Giúp says that you have been helped. If something is left, ask again.',
  ],
  [
    { kind: 'help-asked', facts: { hamlet: 'Hồ Liễn' } },
    'Có người ở thôn Hồ Liễn nhờ giúp. Mời anh chị mở xem và nhận giúp.',
    'Somebody in the hamlet Hồ Liễn asks for help. Open it and take it up.',
  ],
  [
    { kind: 'objections-overdue', facts: { count: 3 } },
    'Có 3 ý kiến của người dân đã quá hạn trả lời. Hãy xem và trả lời ngay.',
    '3 objections are overdue. Answer them now.',
  ],
  [
    { kind: 'objections-overdue', facts: { count: 1 } },
    'Có 1 ý kiến của người dân đã quá hạn trả lời. Hãy xem và trả lời ngay.',
    'One objection is overdue. Answer it now.',
  ],
];

describe('a notice in words', () => {
  it.each(EXAMPLES)('%j', (notice, vi, en) => {
    expect(noticeText(notice, 'vi')).toBe(vi);
    expect(noticeText(notice, 'en')).toBe(en);
  });
});
