import { AsyncLocalStorage } from 'node:async_hooks';

const store = new AsyncLocalStorage<string>();

/** The id of the request or job that is running; it goes into log lines, audit rows and outbox rows. */
export function currentRequestId(): string | undefined {
  return store.getStore();
}

/** Runs `work` as part of the request or job `id`. */
export function withRequestId<T>(id: string, work: () => T): T {
  return store.run(id, work);
}
