export type { Actor, ActorRole, Assistant } from './actor.js';
export { AccessGuard } from './access.guard.js';
export {
  Can,
  CurrentActor,
  MaybeActor,
  PERMISSION_KEY,
  Public,
  PUBLIC,
  type RequestWithActor,
} from './can.decorator.js';
export { type Jurisdiction, jurisdictionOf, may, reaches } from './jurisdiction.js';
