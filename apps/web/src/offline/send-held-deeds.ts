import { call } from '../api/client.js';
import { isNoAnswer, Problem } from '../api/problem.js';
import { heldDeeds, settle } from './held-deeds.js';

/** Who is no longer signed in, and a server that is away or busy, are asked again later. What else is refused stays refused. */
const isForLater = (error: unknown): boolean =>
  isNoAnswer(error) ||
  (error instanceof Problem && (error.status === 401 || error.status === 429 || error.status >= 500));

/**
 * Sends what this person did without a network, oldest first, until one gets no answer. One tab at a time.
 * @returns how many the server has taken or refused
 */
export function sendHeldDeeds(personId: string): Promise<number> {
  const send = async (): Promise<number> => {
    let answered = 0;
    for (const deed of heldDeeds().filter((each) => each.personId === personId)) {
      const error = await call('POST', deed.path, deed.body).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      if (error && isForLater(error)) break;
      settle(deed, { sentAt: Date.now(), ...(error instanceof Error ? { refusal: error.message } : {}) });
      answered += 1;
    }
    return answered;
  };
  return 'locks' in navigator ? navigator.locks.request('hvs.send-held-deeds', send) : send();
}
