import { useLingui } from '@lingui/react/macro';
import type { DevicePicture } from '@hvs/contracts';

/** What people call the pictures when one tells another which to tap. */
export function usePictureNames(): Record<DevicePicture, string> {
  const { t } = useLingui();
  return {
    sen: t`Hoa sen`,
    ca: t`Con cá`,
    la: t`Chiếc lá`,
    'mat-troi': t`Mặt trời`,
    trang: t`Mặt trăng`,
    nha: t`Ngôi nhà`,
    thuyen: t`Con thuyền`,
    sao: t`Ngôi sao`,
  };
}
