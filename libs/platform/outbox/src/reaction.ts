import 'reflect-metadata';
import type { DomainEvents, EventName } from '@hvs/contracts';

/**
 * What a domain does when another tells of something. `react` is a property, so that its parameter is checked
 * strictly. It runs once per event, in a transaction of its own.
 */
export interface Reaction<E extends EventName> {
  react: (payload: DomainEvents[E]) => Promise<void>;
}

const KEY = 'hvs:reacts-to';

type ReactionClass<E extends EventName> = new (...args: never[]) => Reaction<E>;

/** Binds a reaction to its event. The name of the reaction is its class name, said as a sentence. */
export function ReactsTo<E extends EventName>(event: E) {
  return (target: ReactionClass<E>): void => {
    Reflect.defineMetadata(KEY, { event, name: target.name }, target);
  };
}

/** Event and name of a reaction, or nothing when `target` is no reaction. */
export function reactionOf(target: object): { event: EventName; name: string } | undefined {
  return Reflect.getMetadata(KEY, target) as { event: EventName; name: string } | undefined;
}
