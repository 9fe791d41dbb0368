import { useLingui } from '@lingui/react/macro';
import type { Permission } from '@hvs/contracts';
import type { NavigationItem } from '../ui/frame.js';

interface StaffPage extends NavigationItem {
  permission: Permission;
  /** Whoever may do this has a page of their own for the same work. */
  unless?: Permission;
}

/** Where evidence waits for a second person. */
export const CHECKING_PATH = '/cong-an/minh-chung';

/** The staff pages that the permissions of a session open, in the order of the menu. */
export function useStaffPages(permissions: readonly Permission[]): NavigationItem[] {
  const { t } = useLingui();
  const pages: StaffPage[] = [
    { permission: 'person-record:read', to: '/cong-an', label: t`Bàn Công an xã`, exact: true },
    { permission: 'person-record:read', to: '/cong-an/tim', label: t`Tìm người` },
    { permission: 'case:work', to: '/cong-an/ho-so', label: t`Hồ sơ xác nhận` },
    { permission: 'case:work', to: '/cong-an/danh-sach', label: t`Tra cứu theo danh sách` },
    { permission: 'case:work', to: '/cong-an/trao-doi', label: t`Gói và cổng VNeID` },
    { permission: 'objection:answer', to: '/cong-an/hoi-lai', label: t`Điều người dân hỏi lại` },
    { permission: 'evidence:check', to: CHECKING_PATH, label: t`Minh chứng chờ kiểm` },
    { permission: 'person-record:read', to: '/cong-an/dinh-danh', label: t`Định danh số` },
    { permission: 'question:write', to: '/bien-soan/cau-hoi', label: t`Ngân hàng câu hỏi` },
    { permission: 'course:write', to: '/bien-soan/nhap', label: t`Nhập và xuất nội dung` },
    { permission: 'rates:read', to: '/quan-tri', label: t`Tỷ lệ phổ cập`, exact: true },
    { permission: 'criteria:read', to: '/quan-tri/tieu-chi', label: t`Bộ tiêu chí` },
    { permission: 'checks:manage', to: '/quan-tri/lan-xet', label: t`Lượt xét toàn dân` },
    { permission: 'register:read', to: '/quan-tri/so-dan-cu', label: t`Sổ dân cư và thẻ học viên` },
    { permission: 'register:import', to: '/quan-tri/nhap-so-dan-cu', label: t`Nhập sổ dân cư` },
    { permission: 'certificate:manage', to: '/quan-tri/giay-chung-nhan', label: t`Giấy chứng nhận` },
    { permission: 'certificate:check-list', to: '/cong-an/giay-chung-nhan', label: t`Kiểm tra giấy chứng nhận` },
    { permission: 'looks:read', to: '/quan-tri/ai-da-xem', label: t`Ai đã xem hồ sơ` },
    { permission: 'enrolment:manage', to: '/bien-soan/ghi-danh', label: t`Ghi danh và lớp học` },
    { permission: 'course:review', to: '/bien-soan', label: t`Biên soạn khóa học`, exact: true },
    { permission: 'course:write', to: '/bien-soan/tep', label: t`Thư viện tệp` },
    { permission: 'quiz:manage', to: '/bien-soan/cham-bai', label: t`Chấm bài` },
    { permission: 'quiz:manage', to: '/bien-soan/nguoi-hoc-kiem-tra', label: t`Thêm giờ, in đề` },
    { permission: 'quiz:manage', to: '/bien-soan/in-de', label: t`Đề in trên giấy` },
    { permission: 'quiz:manage', to: '/bien-soan/cham-lai', label: t`Chấm lại câu hỏi lỗi` },
    { permission: 'care:assist', to: '/ho-tro/nguoi-toi-giup', label: t`Người tôi giúp` },
    { permission: 'help-request:answer', to: '/ho-tro/nho-giup', label: t`Người dân nhờ giúp` },
    { permission: 'quiz:supervise', to: '/ho-tro/giam-sat', label: t`Giám sát làm bài` },
    { permission: 'quiz:supervise', to: '/ho-tro/nhap-bai-giay', label: t`Nhập bài làm trên giấy` },
    { permission: 'evidence:submit', unless: 'evidence:check', to: '/ho-tro/minh-chung', label: t`Nhập minh chứng` },
  ];
  return pages.filter(
    ({ permission, unless }) => permissions.includes(permission) && !(unless && permissions.includes(unless)),
  );
}
