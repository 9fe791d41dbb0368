import type { NameGeneration } from './name-generation.js';
import type { Sex } from './population.types.js';

/** Given names by sex and generation, the most frequent first: a name early in its list is drawn more often. */
export const GIVEN_NAMES: Record<Sex, Record<NameGeneration, readonly string[]>> = {
  male: {
    elders: words(
      'Bình Thành Sơn Hòa Tiến Thắng Minh Quang Tính Hải Lợi Phúc Thọ Khải Chiến Vinh Đạt Chính Ngọc Tài Sinh Hưng Mạnh',
      'Cường Lâm Khoa Tuyên Bảo Chung Nghĩa Kiên Đông Xuân Thu Dần Mão Thìn Ngọ Tuất Hợi Sửu Cần Tích Nhuận Đoàn Tạo Ấn',
    ),
    parents: words(
      'Hùng Dũng Tuấn Cường Hải Thắng Sơn Tùng Thành Hưng Nam Mạnh Trường Quân Toàn Kiên Hiếu Trung Minh Long Linh Đức',
      'Tiến Quyết Chiến Vinh Phong Hà Lâm Đông Hoàn Tuyến Khánh Quyền Thịnh Tân Duẩn Huân Luân Hoan Bằng Đại Thuận Ninh',
    ),
    young: words(
      'Anh Đức Huy Nam Hiếu Minh Long Dũng Tùng Hoàng Quân Thành Sơn Đạt Việt Duy Trung Hưng Kiên Linh Tuấn Hải Mạnh',
      'Phong Cường Thắng Quang Khánh Toàn Vũ Hà Lâm Tú Phúc Trường Bách Giang Khải Thái Chung Công Hậu Tâm Quý Đăng Luân',
    ),
    children: words(
      'Anh Khang Minh Huy Bảo Khôi Phúc Đăng Nam Quân Phong Long Khánh Đức Hưng Lâm Kiên Khoa Nguyên Duy Hiếu Hải Thịnh',
      'Bách Sơn Dương Đạt Quang Thành Vũ Tùng Trí An Thiện Tuấn Việt Hoàng Nhân Bình Vinh Dũng Trung Kiệt Hào Phát Tâm',
    ),
  },
  female: {
    elders: words(
      'Lan Hoa Nhàn Mơ Thơm Bình Tươi Hồng Liên Xuân Sen Mùi Tý Hòa Nga Thu Gái Chắt Tẹo Mận Đào Bưởi Cúc Lý Thoa Nụ Vân',
      'Dậu Hợi Thìn Mão Tỵ Lựu Na Hiền Nết Ngoan Thắm Thìa Ấm Là Sáu Bảy Chín Nhài Ngát Luyến Ngần Vui Mừng Yên Thuận',
    ),
    parents: words(
      'Hương Hoa Huyền Hằng Thủy Lan Hà Hạnh Thu Nga Hiền Dung Loan Phương Yến Mai Oanh Nhung Thúy Hồng Liên Vân Huệ Tuyết',
      'Ngọc Hòa Thảo Liễu Quyên Xuyến Xuân Duyên Bích Thơm Hậu Tâm Thoa Chinh Chiên Thanh Nguyệt Luyến Tươi Nhàn Lành',
    ),
    young: words(
      'Anh Linh Trang Hương Thảo Huyền Ngọc Phương Hà Hằng Thu Mai Nhung Lan Yến Hoa Ngân Thúy Quỳnh Loan Thủy Duyên Nga',
      'Chi Vân Hạnh Oanh Hiền Dung Giang My Tâm Nguyệt Tuyết Uyên Hậu Thanh Liên Diệp Ánh Nhi Lệ Xuân Trà Phượng Châm',
    ),
    children: words(
      'Anh Linh Chi Ngọc Vy Nhi Hân Châu Trang Hà An Thư My Thảo Ngân Như Ly Khánh Phương Mai Diệp Yến Trâm Nguyên Quỳnh',
      'Dương Uyên Giang Minh Trà Lam Vân Tiên Huyền Nga Thùy Tâm Khuê Đan Nhiên Hương Băng Duyên Ngà Oanh Tuệ Ánh Hoa',
    ),
  },
};

function words(...lines: string[]): readonly string[] {
  return lines.join(' ').split(' ');
}
