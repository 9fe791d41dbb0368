import { useLingui } from '@lingui/react/macro';
import type { IdentityLevel } from '../../api/desk-types.js';

/** What is known of somebody's VNeID account, in words. */
export function useLevelName(): (level: IdentityLevel) => string {
  const { t } = useLingui();
  const names: Record<IdentityLevel, string> = {
    none: t`Chưa có tài khoản`,
    level1: t`Mức 1`,
    level2: t`Mức 2`,
    unknown: t`Chưa biết`,
  };
  return (level) => names[level];
}
