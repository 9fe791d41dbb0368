import type { ErrorEntry } from './error-entry.js';

/** Refusals around courses in the making. */
export const AUTHORING_ERRORS = {
  'course-draft.not-found': {
    category: 'not-found',
    vi: 'Khóa học này chưa có bản nháp, hoặc bản nháp đã được phát hành. Hãy mở lại danh sách khóa học.',
    en: 'This course has no draft, or its draft was published. Open the list of courses again.',
  },
  'course-draft.id-used': {
    category: 'conflict',
    vi: 'Mã gửi lên đã dùng cho một khóa học khác nên chưa có gì được tạo. Hãy tải lại trang rồi thử lại.',
    en: 'This id was used for another course, so nothing was made. Reload the page and try again.',
  },
  'course-draft.no-such-part': {
    category: 'not-found',
    vi: 'Bản nháp không có phần này. Hãy tải lại trang; những gì đã lưu vẫn còn.',
    en: 'The draft has no such part. Reload the page; what was saved is kept.',
  },
  'course-draft.no-such-revision': {
    category: 'not-found',
    vi: 'Không có lần lưu này trong lịch sử. Hãy tải lại danh sách các lần lưu.',
    en: 'There is no such revision in the history. Load the history again.',
  },
  'course-draft.malformed': {
    category: 'invalid-input',
    vi: 'Phần này chưa được lưu vì có chỗ sai dạng: {path}. Bản đang viết vẫn còn trên màn hình.',
    en: 'This part was not saved, as something in it has the wrong form: {path}. What you wrote is still on your screen.',
  },
  'course-draft.changed-meanwhile': {
    category: 'conflict',
    vi: '{changedBy} đã sửa phần này trong lúc bạn đang viết. Bản của bạn chưa được lưu nhưng vẫn còn trên màn hình. Hãy so hai bản rồi chọn.',
    en: '{changedBy} changed this part while you were writing. Yours is not saved but still on your screen. Compare the two and choose.',
  },
  'course-draft.in-review': {
    category: 'conflict',
    vi: 'Bản nháp đang chờ người thứ hai duyệt nên không sửa được. Bản đang viết vẫn còn trên màn hình. Hãy nhờ người duyệt trả lại trước.',
    en: 'The draft waits for its review and cannot be changed. What you wrote is still on your screen. Ask the reviewer to return it first.',
  },
  'course-draft.not-in-review': {
    category: 'conflict',
    vi: 'Bản nháp này chưa được gửi duyệt, hoặc đã được trả lại. Chưa có gì thay đổi.',
    en: 'This draft was not sent for review, or was returned. Nothing was changed.',
  },
  'course-draft.second-person': {
    category: 'not-allowed',
    vi: 'Bạn đã viết một phần của bản nháp này nên không tự phát hành được. Hãy nhờ một giảng viên hoặc quản trị khác duyệt.',
    en: 'You wrote a part of this draft, so you cannot publish it yourself. Ask another trainer or administrator to review it.',
  },
  'course-draft.incomplete': {
    category: 'conflict',
    vi: 'Khóa học chưa phát hành được vì còn thiếu {count} điều: {problems}. Bản nháp vẫn được giữ nguyên.',
    en: 'The course cannot be published yet, as {count} things are missing: {problems}. The draft is kept as it is.',
  },
  'course.shipped': {
    category: 'conflict',
    vi: 'Khóa học này đi kèm hệ thống và dùng chung cho mọi xã nên không sửa được. Hãy chép thành khóa của xã rồi sửa bản chép.',
    en: 'This course comes with the product and is shared by all communes, so it cannot be changed. Copy it and change the copy.',
  },
  'course.not-published': {
    category: 'conflict',
    vi: 'Khóa học này chưa phát hành lần nào. Hãy phát hành trước; chưa có gì thay đổi.',
    en: 'This course was never published. Publish it first; nothing was changed.',
  },
  'course.retired': {
    category: 'conflict',
    vi: 'Khóa học này đã ngừng nhận học viên mới. Người đang học vẫn học tiếp được. Hãy chọn khóa khác trong danh sách.',
    en: 'This course takes no new learners. Those who are inside go on. Choose another course from the list.',
  },
  'enrolment.prerequisite-missing': {
    category: 'conflict',
    vi: 'Cần học xong khóa «{course}» trước khi vào khóa này. Hãy mở khóa đó và học trước; chưa có gì thay đổi.',
    en: 'Finish the course “{course}” before this one. Open that course first; nothing was changed.',
  },
} as const satisfies Record<string, ErrorEntry>;
