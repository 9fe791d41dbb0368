import { useLingui } from '@lingui/react/macro';
import type { ScreenTemplate } from './screen-templates.js';

/** What a template is called where one is chosen. */
export function useTemplateName(): (template: ScreenTemplate) => string {
  const { t } = useLingui();
  const names: Record<ScreenTemplate, string> = {
    picture: t`Từ ảnh chụp màn hình`,
    form: t`Màn hình trống có một nút`,
    'sign-in': t`Đăng nhập`,
    code: t`Nhập mã xác nhận`,
    chat: t`Tin nhắn`,
    call: t`Cuộc gọi`,
    done: t`Kết thúc tốt`,
    harmed: t`Kết thúc xấu`,
  };
  return (template) => names[template];
}
