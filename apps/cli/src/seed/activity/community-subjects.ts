/** What is taught at the classes in the hamlets. Competences are those of circular 02/2025/TT-BGDĐT. */
export const CLASSES = [
  { topic: 'an-toan-tren-mang', title: 'An toàn trên mạng', competences: ['tt02-4.2'] },
  { topic: 'dich-vu-cong', title: 'Nộp hồ sơ qua Cổng Dịch vụ công', competences: ['tt02-2.3'] },
  { topic: 'thanh-toan-so', title: 'Trả tiền không dùng tiền mặt', competences: ['tt02-2.3'] },
  { topic: 'dung-dien-thoai', title: 'Dùng điện thoại thông minh', competences: ['tt02-5.1'] },
];

/** Practices that the criteria of the commune know, with the checklist of a helper. */
export const PRACTICES = [
  { practice: 'goi-video', title: 'Gọi video cho người thân', itemsShown: ['Mở ứng dụng', 'Chọn người', 'Kết thúc'] },
  { practice: 'tim-thong-tin', title: 'Tìm một thông tin trên mạng', itemsShown: ['Gõ câu hỏi', 'Xem nguồn tin'] },
  {
    practice: 'nhan-ra-cuoc-goi-lua-dao',
    title: 'Nhận ra cuộc gọi lừa đảo',
    itemsShown: ['Nêu dấu hiệu', 'Không đọc mã', 'Báo công an'],
  },
  { practice: 'tra-tien-bang-ma-qr', title: 'Trả tiền bằng mã QR', itemsShown: ['Quét mã', 'Xem tên người nhận'] },
  {
    practice: 'nop-ho-so-truc-tuyen',
    title: 'Nộp một hồ sơ trực tuyến',
    itemsShown: ['Đăng nhập', 'Điền tờ khai', 'Lưu mã hồ sơ'],
  },
] as const;

/** Invented schools and enterprises that send lists of those they trained. */
export const ORGANISATIONS = {
  school: ['Trường Trung học cơ sở Sông Sặt (giả định)', 'Trường Tiểu học Bến Đò (giả định)'],
  work: ['Công ty May Hoa Gạo (giả định)', 'Hợp tác xã Nông nghiệp Đồng Xuân (giả định)'],
} as const;
