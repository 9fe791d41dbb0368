import { NoAnswer, Problem } from '../api/problem.js';
import { noteConnection } from './connection.js';
import { keeperOf } from './kept-paths.js';

/** So long a slow line is waited for before the device gives what it has. */
const PATIENCE_MS = 4_000;

let isKeeping = false;

/** Residents' pages keep what they read; those of the staff never do. */
export function keepAnswersOnThisDevice(): void {
  isKeeping = true;
}

const load = () => import('./kept-answers.js');

/**
 * Once the whole app is on the device, what keeps answers comes from there: on a first visit over a slow line it costs
 * nothing. Where a browser has no service worker there is no page to show without a network, so nothing is kept.
 */
const whenAppIsHere = async () => {
  await navigator.serviceWorker.ready;
  return load();
};

/** Notes who is at the device now; what it kept of anybody else is gone then. */
export async function noteWhoIsHere(session: unknown): Promise<void> {
  if (canKeep()) await (await whenAppIsHere()).keepAnswer('/public/session', session);
}

/**
 * The answer of the server, kept as it comes; without one, or when it takes too long, what was answered last time.
 * @throws what `asked` throws when the device has nothing either
 */
export async function answerOrKept<Answer>(path: string, asked: Promise<Answer>): Promise<Answer> {
  if (!canKeep() || !keeperOf(path)) return asked;
  void asked.then((answer) => keep(path, answer), note);
  try {
    return await Promise.race([asked, patience()]);
  } catch (error) {
    if (!isSilence(error)) throw error;
    const kept = await lookUp<Answer>(path);
    if (kept === undefined) return asked;
    noteConnection(true);
    return kept;
  }
}

function keep(path: string, answer: unknown): void {
  noteConnection(false);
  void whenAppIsHere()
    .then(({ keepAnswer }) => keepAnswer(path, answer))
    .catch(() => undefined); // a device that keeps nothing is used with a network
}

const canKeep = (): boolean => isKeeping && 'serviceWorker' in navigator;

const note = (error: unknown): void => noteConnection(isSilence(error));

const patience = (): Promise<never> =>
  new Promise((_resolve, reject) => {
    setTimeout(() => reject(new NoAnswer()), PATIENCE_MS);
  });

/** No answer, or one that says that the server is away. */
const isSilence = (error: unknown): boolean =>
  error instanceof NoAnswer || (error instanceof Problem && error.status >= 502);

async function lookUp<Answer>(path: string): Promise<Answer | undefined> {
  try {
    const isHere = (await navigator.serviceWorker.getRegistration())?.active;
    return isHere ? await (await load()).keptAnswer<Answer>(path) : undefined;
  } catch {
    return undefined;
  }
}
