import { type ComponentType, lazy } from 'react';

/** A page that is fetched when its address is first opened, by the name it is exported under. */
export function lazyPage<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) {
  return lazy(async () => ({ default: (await load())[name] }));
}
