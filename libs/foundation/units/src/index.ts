export { Units } from './units.service.js';
export { UnitsModule } from './units.module.js';
export type { UnitKind, UnitView } from './unit.view.js';
export { unitLabel } from './unit-path.js';
