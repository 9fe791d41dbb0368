import type { Jurisdiction } from '@hvs/platform/access';

/** SQL that holds for the people within the jurisdiction, of `p` and its unit `u`; what it needs is added to `values`. */
export function within(jurisdiction: Jurisdiction, values: unknown[]): string {
  if (jurisdiction.kind === 'all') return 'true';
  if (jurisdiction.kind === 'own') return `p.id = $${values.push(jurisdiction.personId)}`;
  return `u.path <@ any($${values.push(jurisdiction.paths)}::ltree[])`;
}

/** The same of `p` alone: the hamlets are looked up once, so the register itself can be read from any index. */
export function inHamletsWithin(jurisdiction: Jurisdiction, values: unknown[]): string {
  if (jurisdiction.kind !== 'units') return within(jurisdiction, values);
  return `p.hamlet_id = any(array(
    select reached.id from unit reached where reached.path <@ any($${values.push(jurisdiction.paths)}::ltree[])))`;
}
