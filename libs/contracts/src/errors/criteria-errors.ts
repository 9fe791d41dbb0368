import type { ErrorEntry } from './error-entry.js';

/** Refusals around writing, approving and previewing criteria sets. */
export const CRITERIA_ERRORS = {
  'criteria.whole-deployment-needed': {
    category: 'not-allowed',
    vi: 'Tiêu chí và lượt xét áp dụng cho mọi xã trong hệ thống, kể cả xã ngoài phạm vi của bạn. Hãy nhờ quản trị cấp tỉnh làm việc này; chưa có gì thay đổi.',
    en: 'Criteria and passes concern every commune of this system, also those outside your jurisdiction. Ask an administrator of the province to do this; nothing was changed.',
  },
  'criteria-set.not-found': {
    category: 'not-found',
    vi: 'Không có bộ tiêu chí này. Hãy mở lại danh sách bộ tiêu chí.',
    en: 'There is no such criteria set. Open the list of criteria sets again.',
  },
  'criteria-draft.not-found': {
    category: 'not-found',
    vi: 'Không có bản nháp này, hoặc nó đã bị xóa. Hãy mở lại danh sách bộ tiêu chí.',
    en: 'There is no such draft, or it was deleted. Open the list of criteria sets again.',
  },
  'criteria-draft.changed-meanwhile': {
    category: 'conflict',
    vi: '{changedBy} đã sửa bản nháp này trong lúc bạn đang viết. Bản của bạn chưa được lưu nhưng vẫn còn trên màn hình. Hãy so hai bản rồi chọn.',
    en: '{changedBy} changed this draft while you were writing. Yours is not saved but still on your screen. Compare the two and choose.',
  },
  'criteria-draft.submitted': {
    category: 'conflict',
    vi: 'Bản nháp này đang chờ duyệt nên không sửa hay xóa được. Hãy trả lại bản nháp trước; chưa có gì thay đổi.',
    en: 'This draft waits for approval and cannot be changed or deleted. Return it first; nothing was changed.',
  },
  'criteria-draft.not-submitted': {
    category: 'conflict',
    vi: 'Bản nháp này chưa được gửi duyệt. Hãy gửi duyệt trước; chưa có gì thay đổi.',
    en: 'This draft was not sent for approval yet. Send it first; nothing was changed.',
  },
  'criteria-draft.approved': {
    category: 'conflict',
    vi: 'Bản nháp này đã được duyệt thành bộ tiêu chí. Muốn đổi, hãy viết phiên bản tiếp theo từ bộ đó.',
    en: 'This draft was approved and is a criteria set now. To change it, write a further version from that set.',
  },
  'criteria-draft.faulty': {
    category: 'conflict',
    vi: 'Bản nháp còn {count} chỗ chưa đúng: {paths}. Hãy sửa rồi gửi lại; bản nháp vẫn được giữ nguyên.',
    en: 'The draft is not right in {count} places: {paths}. Mend them and send it again; the draft is kept as it is.',
  },
  'criteria-draft.empty-slot': {
    category: 'conflict',
    vi: 'Bản nháp này chưa có tiêu chí nào. Hãy thêm tiêu chí rồi gửi duyệt; bản nháp vẫn được giữ nguyên.',
    en: 'This draft holds no criterion yet. Add criteria, then send it for approval; the draft is kept as it is.',
  },
  'criteria-draft.too-deep': {
    category: 'invalid-input',
    vi: 'Tài liệu lồng nhau quá {limit} tầng nên không được nhận. Hãy gộp bớt các nhóm tiêu chí; chưa có gì được lưu.',
    en: 'The document is nested more than {limit} levels deep and was refused. Join some groups of criteria; nothing was saved.',
  },
  'criteria-set.second-person': {
    category: 'not-allowed',
    vi: 'Người viết hoặc người sửa cuối không được tự duyệt. Hãy nhờ một quản trị khác duyệt; bản nháp vẫn chờ duyệt.',
    en: 'Whoever wrote or last changed a draft cannot approve it. Ask another administrator; the draft keeps waiting.',
  },
  'criteria-set.in-past': {
    category: 'invalid-input',
    vi: 'Ngày áp dụng phải từ hôm nay ({today}) trở đi. Hãy chọn ngày khác; chưa có gì thay đổi.',
    en: 'The day it comes into force must be today ({today}) or later. Choose another day; nothing was changed.',
  },
  'criteria-set.before-coming': {
    category: 'conflict',
    vi: 'Nhóm này đã có phiên bản {version} sẽ áp dụng từ ngày {day}. Hãy chọn ngày đó hoặc ngày sau; chưa có gì thay đổi.',
    en: 'Version {version} for this group already comes into force on {day}. Choose that day or a later one; nothing was changed.',
  },
  'criteria-set.preview-needed': {
    category: 'conflict',
    vi: 'Cần xem trước đúng bản này trên toàn dân cư trước khi duyệt. Hãy chạy «Xem trước» rồi duyệt; bản nháp vẫn chờ duyệt.',
    en: 'Exactly this text needs a finished preview before it is approved. Run the preview, then approve; the draft keeps waiting.',
  },
  'criteria-set.would-take-away': {
    category: 'conflict',
    vi: 'Bộ này làm {losing} người ({percent}% số người đang đạt) không còn đạt. Muốn duyệt, hãy ghi lý do từ 20 chữ trở lên. Xác nhận trên VNeID của họ không bị lấy lại.',
    en: 'By this set {losing} people ({percent}% of those who meet now) would no longer meet. To approve, give a reason of 20 letters or more. Their confirmation on VNeID is not taken away.',
  },
  'criteria-set.losses-not-counted': {
    category: 'conflict',
    vi: 'Bộ này làm từ một nửa số người đang đạt ({losing} người, {percent}%) không còn đạt. Hãy tự gõ đúng số người đó để duyệt. Xác nhận trên VNeID của họ không bị lấy lại.',
    en: 'Half or more of those who meet now ({losing} people, {percent}%) would no longer meet. Type that number of people to approve. Their confirmation on VNeID is not taken away.',
  },
} as const satisfies Record<string, ErrorEntry>;
