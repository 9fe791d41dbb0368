import { foldVietnamese } from '@hvs/kernel';

/** A name as one label of a unit path: `Kẻ Sặt` → `ke_sat`. */
export function unitLabel(name: string): string {
  return foldVietnamese(name)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}
