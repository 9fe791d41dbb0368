import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

/** Waits, but no longer than the client does or than the sandbox runs. */
export async function waitUnlessGone(res: ServerResponse, milliseconds: number, closing: AbortSignal): Promise<void> {
  const gone = new AbortController();
  res.once('close', () => gone.abort());
  const signal = AbortSignal.any([gone.signal, closing]);
  await delay(milliseconds, undefined, { signal }).catch(() => undefined);
}
