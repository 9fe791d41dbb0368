export type UnitKind = 'province' | 'commune' | 'hamlet';

/** A node of province ▸ commune ▸ hamlet. `path` holds the codes from the province down, e.g. `p31.ke_sat.t01`. */
export interface UnitView {
  id: string;
  parentId: string | null;
  kind: UnitKind;
  name: string;
  path: string;
  position: number;
}
