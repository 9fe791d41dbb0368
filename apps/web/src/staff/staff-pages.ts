import { useLingui } from '@lingui/react/macro';
import type { Permission } from '@hvs/contracts';
import type { NavigationItem } from '../ui/frame.js';

/** The staff pages that the permissions of a session open, in the order of the menu. */
export function useStaffPages(permissions: readonly Permission[]): NavigationItem[] {
  const { t } = useLingui();
  const pages: (NavigationItem & { permission: Permission })[] = [
    { permission: 'person-record:read', to: '/cong-an', label: t`Bàn Công an xã` },
    { permission: 'rates:read', to: '/quan-tri', label: t`Tỷ lệ phổ cập`, exact: true },
    { permission: 'register:read', to: '/quan-tri/so-dan-cu', label: t`Sổ dân cư và thẻ học viên` },
    { permission: 'register:import', to: '/quan-tri/nhap-so-dan-cu', label: t`Nhập sổ dân cư` },
  ];
  return pages.filter(({ permission }) => permissions.includes(permission));
}
