/** Category → HTTP status, decided in one place (`platform/http`). */
export type ErrorCategory =
  | 'invalid-input'
  | 'not-signed-in'
  | 'not-allowed'
  | 'not-found'
  | 'conflict'
  | 'gone'
  | 'too-large'
  | 'too-many-requests'
  | 'unavailable'
  | 'internal';

export interface ErrorEntry {
  category: ErrorCategory;
  /** What happened, what was kept, what to do next. `{name}` is replaced by the argument of that name. */
  vi: string;
  en: string;
}

/** Every refusal that a person can meet. */
export const ERRORS = {
  'input.invalid': {
    category: 'invalid-input',
    vi: 'Có thông tin chưa đúng. Xem từng ô được nêu bên dưới rồi gửi lại; chưa có gì được lưu.',
    en: 'Something is not right. Look at each field named below and send again; nothing was saved.',
  },
  'input.malformed': {
    category: 'invalid-input',
    vi: 'Máy chủ không đọc được nội dung gửi lên. Hãy tải lại trang rồi thử lại; chưa có gì được lưu.',
    en: 'The server could not read what was sent. Reload the page and try again; nothing was saved.',
  },
  'input.too-large': {
    category: 'too-large',
    vi: 'Nội dung gửi lên lớn quá mức cho phép ({limit}). Hãy chia nhỏ rồi gửi lại.',
    en: 'What was sent is larger than allowed ({limit}). Split it and send again.',
  },
  'request.foreign-origin': {
    category: 'not-allowed',
    vi: 'Yêu cầu đến từ một trang khác nên đã bị chặn để bảo vệ anh chị.',
    en: 'The request came from another site and was blocked to protect you.',
  },
  'route.unknown': {
    category: 'not-found',
    vi: 'Không có địa chỉ này. Hãy quay về trang chủ.',
    en: 'There is no such address. Go back to the home page.',
  },
  'access.sign-in-needed': {
    category: 'not-signed-in',
    vi: 'Anh chị cần đăng nhập để tiếp tục.',
    en: 'Sign in to continue.',
  },
  'access.not-allowed': {
    category: 'not-allowed',
    vi: 'Tài khoản này không có quyền làm việc đó.',
    en: 'This account has no right to do that.',
  },
  'person.not-found': {
    category: 'not-found',
    vi: 'Không tìm thấy người này trong phạm vi anh chị quản lý. Hãy kiểm tra lại số định danh.',
    en: 'This person was not found within your jurisdiction. Check the citizen id again.',
  },
  'citizen-id.invalid': {
    category: 'invalid-input',
    vi: 'Số định danh cá nhân phải có đúng 12 chữ số. Hãy xem lại trên thẻ căn cước.',
    en: 'A citizen id has exactly 12 digits. Check it on the identity card.',
  },
  'citizen-id.old-card': {
    category: 'invalid-input',
    vi: 'Đây là số chứng minh nhân dân cũ (9 chữ số). Hãy dùng số định danh 12 chữ số trên thẻ căn cước.',
    en: 'This is the number of the old 9-digit card. Use the 12-digit citizen id of the identity card.',
  },
  'sign-in.wrong-credentials': {
    category: 'not-signed-in',
    vi: 'Số điện thoại, mã thẻ hoặc mã PIN chưa đúng. Hãy thử lại, hoặc nhờ tổ công nghệ số của thôn cấp lại mã PIN.',
    en: 'The phone number, card code or PIN is wrong. Try again, or ask the digital team of your hamlet for a new PIN.',
  },
  'sign-in.wrong-staff-credentials': {
    category: 'not-signed-in',
    vi: 'Tên đăng nhập, mật khẩu hoặc mã xác thực chưa đúng. Hãy thử lại.',
    en: 'The user name, password or authentication code is wrong. Try again.',
  },
  'sign-in.several-people': {
    category: 'conflict',
    vi: 'Số điện thoại này đang dùng chung cho nhiều người. Hãy đăng nhập bằng mã trên thẻ học viên.',
    en: 'Several people share this phone number. Sign in with the code on the learner card.',
  },
  'sign-in.wait': {
    category: 'too-many-requests',
    vi: 'Đã thử sai nhiều lần trên thiết bị này. Hãy chờ {seconds} giây rồi thử lại, hoặc đăng nhập bằng VNeID.',
    en: 'Too many wrong tries from this device. Wait {seconds} seconds and try again, or sign in with VNeID.',
  },
  'sign-in.not-in-register': {
    category: 'not-found',
    vi: 'VNeID đã xác thực, nhưng xã chưa có tên ông bà trong sổ dân cư. Hãy mang thẻ căn cước đến Tổ công nghệ số của thôn để được bổ sung.',
    en: 'VNeID confirmed who you are, but the commune register does not have you yet. Bring your identity card to the digital team of your hamlet.',
  },
  'sign-in.vneid-refused': {
    category: 'not-signed-in',
    vi: 'Ông bà đã chọn không đăng nhập bằng VNeID. Có thể thử lại, hoặc dùng thẻ học viên và mã PIN.',
    en: 'You chose not to sign in with VNeID. Try again, or use the learner card and PIN.',
  },
  'sign-in.vneid-unavailable': {
    category: 'unavailable',
    vi: 'VNeID chưa trả lời. Việc học của ông bà vẫn được giữ; hãy thử lại sau ít phút hoặc dùng thẻ học viên.',
    en: 'VNeID is not answering. Your learning is kept; try again in a few minutes or use the learner card.',
  },
  'sign-in.vneid-invalid': {
    category: 'not-signed-in',
    vi: 'Câu trả lời từ VNeID không hợp lệ nên chưa đăng nhập. Hãy bắt đầu đăng nhập lại từ đầu.',
    en: 'The answer from VNeID was not valid, so you are not signed in. Start the sign-in again.',
  },
  'sign-in.expired': {
    category: 'gone',
    vi: 'Lần đăng nhập này đã hết hạn hoặc đã dùng rồi. Hãy bắt đầu đăng nhập lại từ đầu.',
    en: 'This sign-in has expired or was already used. Start the sign-in again.',
  },
  'pin.too-simple': {
    category: 'invalid-input',
    vi: 'Mã PIN này dễ đoán. Hãy chọn 6 chữ số khác, không lặp và không liền nhau.',
    en: 'This PIN is easy to guess. Choose 6 other digits, not repeated and not in sequence.',
  },
  'pin.wrong-current': {
    category: 'invalid-input',
    vi: 'Mã PIN đang dùng chưa đúng. Hãy nhập lại; mã PIN vẫn chưa đổi.',
    en: 'The PIN you use now is wrong. Type it again; your PIN has not changed.',
  },
  'password.too-simple': {
    category: 'invalid-input',
    vi: 'Mật khẩu này dễ đoán. Hãy chọn mật khẩu từ 10 ký tự trở lên, không chứa tên đăng nhập.',
    en: 'This password is easy to guess. Choose one of at least 10 characters without the user name in it.',
  },
  'username.taken': {
    category: 'conflict',
    vi: 'Tên đăng nhập {username} đã có người dùng. Hãy chọn tên khác.',
    en: 'The user name {username} is taken. Choose another one.',
  },
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
  'confirmation.in-future': {
    category: 'invalid-input',
    vi: 'Ngày xác nhận trên VNeID không thể sau ngày hôm nay. Hãy xem lại ngày; chưa có gì được lưu.',
    en: 'The day of confirmation on VNeID cannot be after today. Check the day; nothing was saved.',
  },
  'import.not-found': {
    category: 'not-found',
    vi: 'Không có lần nhập sổ dân cư này.',
    en: 'There is no such register import.',
  },
  'import.not-a-workbook': {
    category: 'invalid-input',
    vi: 'Tệp này không phải bảng Excel (.xlsx). Hãy tải mẫu về, điền vào mẫu rồi gửi lại.',
    en: 'This file is not an Excel workbook (.xlsx). Download the template, fill it in and send it again.',
  },
  'import.missing-columns': {
    category: 'invalid-input',
    vi: 'Bảng thiếu cột: {columns}. Hãy thêm cột theo mẫu rồi gửi lại; chưa có dòng nào được nhập.',
    en: 'Missing columns: {columns}. Add them as in the template and send again; no row was imported.',
  },
  'import.too-many-rows': {
    category: 'too-large',
    vi: 'Bảng có hơn {limit} dòng. Hãy chia thành nhiều tệp rồi gửi lần lượt.',
    en: 'The sheet has more than {limit} rows. Split it into several files.',
  },
  'reaction.not-found': {
    category: 'not-found',
    vi: 'Không có việc lỗi này để chạy lại.',
    en: 'There is no such failed delivery to replay.',
  },
  'server.unavailable': {
    category: 'unavailable',
    vi: 'Máy chủ đang bận hoặc đang khởi động lại. Việc đã gửi xong vẫn được giữ; hãy thử lại sau ít phút.',
    en: 'The server is busy or restarting. What was already accepted is kept; try again in a few minutes.',
  },
  'server.fault': {
    category: 'internal',
    vi: 'Máy chủ gặp lỗi khi làm việc này. Chưa có gì được lưu; hãy thử lại, nếu vẫn lỗi thì báo mã {requestId}.',
    en: 'The server failed to do this. Nothing was saved; try again, and if it fails again report {requestId}.',
  },
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof ERRORS;
