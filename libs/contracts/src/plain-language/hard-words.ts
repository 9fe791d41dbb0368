/** Words of offices and of machines, and what people say. The list is advice, so it holds only what is certain. */
export const HARD_WORDS: Readonly<Record<string, string>> = {
  'tiến hành thực hiện': 'làm',
  'triển khai thực hiện': 'làm',
  'thao tác': 'cách làm',
  'kích hoạt': 'bật',
  'vô hiệu hóa': 'tắt',
  'giao diện': 'màn hình',
  'truy cập vào': 'mở',
  'phương thức': 'cách',
  'đối tượng thụ hưởng': 'người được nhận',
  'quý công dân': 'ông bà',
  'tích hợp': 'ghép vào',
  'tương thích': 'dùng được với',
  'tùy chọn': 'mục chọn',
  'thiết lập': 'đặt',
  'khởi tạo': 'tạo',
  'phản hồi': 'trả lời',
  click: 'bấm',
  download: 'tải về',
  upload: 'tải lên',
  password: 'mật khẩu',
  account: 'tài khoản',
  online: 'trực tuyến',
  file: 'tệp',
};

/** Written in capitals, and known to everybody who holds a phone. */
export const KNOWN_CAPITALS: ReadonlySet<string> = new Set(['SIM', 'TV', 'OK', 'QR', 'ID', 'HTX', 'II', 'III', 'IV']);

/** What often stands in lessons of the movement, written out. */
export const LONG_FORMS: Readonly<Record<string, string>> = {
  OTP: 'mã dùng một lần',
  PIN: 'mã số bí mật',
  CCCD: 'căn cước công dân',
  UBND: 'ủy ban nhân dân',
  HĐND: 'hội đồng nhân dân',
  BHXH: 'bảo hiểm xã hội',
  BHYT: 'bảo hiểm y tế',
  DVC: 'dịch vụ công',
  DVCTT: 'dịch vụ công trực tuyến',
  TTHC: 'thủ tục hành chính',
  CNTT: 'công nghệ thông tin',
  ĐVHC: 'đơn vị hành chính',
  SMS: 'tin nhắn',
  ATM: 'máy rút tiền tự động',
  CSDL: 'cơ sở dữ liệu',
  CSGT: 'cảnh sát giao thông',
};
