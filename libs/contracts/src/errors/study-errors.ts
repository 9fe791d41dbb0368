import type { ErrorEntry } from './error-entry.js';

/** Refusals around courses, lessons, quizzes and certificates. */
export const STUDY_ERRORS = {
  'course.not-found': {
    category: 'not-found',
    vi: 'Không có khóa học này. Hãy chọn khóa khác trong danh sách.',
    en: 'There is no such course. Choose another from the list.',
  },
  'course.version-changed': {
    category: 'conflict',
    vi: 'Khóa học {slug} bản {version} đã phát hành và không sửa được. Hãy tăng số phiên bản rồi phát hành lại.',
    en: 'Version {version} of the course {slug} is published and cannot change. Raise its version number and publish again.',
  },
  'course.version-outdated': {
    category: 'conflict',
    vi: 'Khóa học {slug} đã có bản {newest} mới hơn bản {version}. Hãy tăng số phiên bản rồi phát hành lại.',
    en: 'The course {slug} has version {newest} already, which is newer than {version}. Raise the version number.',
  },
  'lesson.not-found': {
    category: 'not-found',
    vi: 'Không có bài học này trong khóa học. Hãy quay lại danh sách bài.',
    en: 'There is no such lesson in the course. Go back to the list of lessons.',
  },
  'lesson.completion-id-used': {
    category: 'conflict',
    vi: 'Mã gửi lên đã dùng cho một bài học khác nên bài này chưa được ghi. Hãy tải lại trang rồi thử lại.',
    en: 'This id was used for another lesson, so this one was not recorded. Reload the page and try again.',
  },
  'enrolment.not-found': {
    category: 'not-found',
    vi: 'Ông bà chưa ghi danh khóa học này. Hãy bấm «Ghi danh» ở trang khóa học.',
    en: 'You are not enrolled in this course. Press “Enrol” on the course page.',
  },
  'enrolment.completed': {
    category: 'conflict',
    vi: 'Khóa học này đã hoàn thành nên không thể rút. Giấy chứng nhận vẫn được giữ.',
    en: 'This course is completed and cannot be left. The certificate is kept.',
  },
  'enrolment.not-renewable': {
    category: 'conflict',
    vi: 'Chưa đến lúc gia hạn. Chỉ khóa học đã hoàn thành mới gia hạn được, từ 30 ngày trước khi giấy chứng nhận hết hạn.',
    en: 'It is too early to renew. Only a completed course can be renewed, from 30 days before its certificate ends.',
  },
  'quiz.lessons-unfinished': {
    category: 'conflict',
    vi: 'Còn {count} bài học chưa xong. Hãy học xong rồi làm bài kiểm tra.',
    en: '{count} lessons are not finished. Finish them, then take the quiz.',
  },
  'quiz.no-attempts-left': {
    category: 'conflict',
    vi: 'Đã dùng hết {limit} lượt làm bài. Hãy nhờ tổ công nghệ số của thôn giúp ôn lại.',
    en: 'All {limit} attempts are used. Ask the digital team of your hamlet to go over it with you.',
  },
  'quiz.already-passed': {
    category: 'conflict',
    vi: 'Ông bà đã đạt bài kiểm tra này rồi, không cần làm lại.',
    en: 'You have already passed this quiz; there is no need to take it again.',
  },
  'attempt.not-found': {
    category: 'not-found',
    vi: 'Không có lượt làm bài này.',
    en: 'There is no such attempt.',
  },
  'attempt.submitted': {
    category: 'conflict',
    vi: 'Bài này đã nộp rồi nên không sửa được nữa. Kết quả vẫn được giữ.',
    en: 'This attempt is submitted and cannot be changed. The result is kept.',
  },
  'attempt.time-over': {
    category: 'gone',
    vi: 'Đã hết giờ làm bài. Những câu đã chọn trước đó được giữ và tính điểm.',
    en: 'Time is over. The answers given before are kept and graded.',
  },
  'attempt.unknown-question': {
    category: 'invalid-input',
    vi: 'Câu hỏi hoặc lựa chọn này không có trong đề của ông bà. Hãy tải lại trang.',
    en: 'This question or choice is not on your paper. Reload the page.',
  },
  'certificate.not-found': {
    category: 'not-found',
    vi: 'Không có giấy chứng nhận mang số này. Hãy kiểm tra lại số in trên giấy.',
    en: 'No certificate has this number. Check the number printed on it.',
  },
} as const satisfies Record<string, ErrorEntry>;
