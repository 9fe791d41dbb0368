import { type ComponentType, lazy, useState } from 'react';

/** A page that is fetched when its address is first opened, by the name it is exported under. */
export function lazyPage<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) {
  return lazy(async () => ({ default: (await load())[name] }));
}

/**
 * A page that can also be fetched before anything is drawn: it is there at once then, so that one drawn by the server is
 * taken over in one step.
 *
 * @returns the page, and the way to fetch it ahead, which gives false when it cannot be had
 */
export function pageAhead<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) {
  let fetched: ComponentType | undefined;
  const fetchPage = async (): Promise<ComponentType> => (fetched = (await load())[name]);
  const Lazy = lazy<ComponentType>(async () => ({ default: await fetchPage() }));
  function Page() {
    const [Now] = useState<ComponentType>(() => fetched ?? Lazy);
    return <Now />;
  }
  const fetchAhead = () =>
    fetchPage().then(
      () => true,
      () => false,
    );
  return [Page, fetchAhead] as const;
}
