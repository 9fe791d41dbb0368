import type { ErrorEntry } from './error-entry.js';

/** Refusals on the way in: sign-in, PIN, passwords. */
export const IDENTITY_ERRORS = {
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
  'care.own-account': {
    category: 'invalid-input',
    vi: 'Anh chị không cần đồng ý để tự học. Hãy chọn người mà anh chị sẽ giúp.',
    en: 'You need no consent to study by yourself. Choose the person whom you will help.',
  },
  'care.text-outdated': {
    category: 'conflict',
    vi: 'Lời đồng ý đã có bản mới. Hãy tải lại trang, đọc lại bản mới rồi ghi nhận. Chưa có gì được lưu.',
    en: 'The text of the consent has changed. Load the page anew and read out the new one. Nothing was saved.',
  },
  'care.not-found': {
    category: 'not-found',
    vi: 'Không tìm thấy sự đồng ý này, hoặc người học đã thôi đồng ý.',
    en: 'There is no such consent, or the person has taken it back.',
  },
  'care.undo-too-late': {
    category: 'conflict',
    vi: 'Đã quá 15 phút nên không hoàn tác được nữa. Người giúp hãy đọc lại lời đồng ý rồi ghi nhận lần nữa.',
    en: 'More than 15 minutes have passed, so this can’t be undone. The helper can read out the consent and note it again.',
  },
  'device.no-pin': {
    category: 'conflict',
    vi: 'Máy này chỉ nhớ được người đã đăng nhập bằng mã PIN trên chính máy này.',
    en: 'This device can remember only people who have signed in on it with a PIN.',
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
  'sign-in.vneid-old-number': {
    category: 'not-signed-in',
    vi: 'VNeID trả về số chứng minh nhân dân cũ gồm 9 chữ số nên chưa đăng nhập. Hãy mang thẻ căn cước 12 số đến Công an xã để cập nhật, hoặc dùng thẻ học viên.',
    en: 'VNeID sent the old identity number of 9 digits, so you are not signed in. Take your 12-digit card to the Commune Police to have it updated, or use the learner card.',
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
} as const satisfies Record<string, ErrorEntry>;
