import type { Session } from '../api/types.js';
import { deviceStore } from './device-store.js';
import { forgetSentOfOthers } from './held-deeds.js';
import { keeperOf } from './kept-paths.js';

const SESSION = '/public/session';
const ANYBODY = 'anybody';
const MOST_KEPT = 1_500;

let personId: string | undefined;
let nowKnown: () => void;
/** Answers of a page's first moments come before it is known whose they are. */
const isKnown = new Promise<void>((resolve) => {
  nowKnown = resolve;
});

/** Keeps an answer for whoever is at the device. Who the session says is there decides what else stays. */
export async function keepAnswer(path: string, answer: unknown): Promise<void> {
  if (path === SESSION) return keepSession(answer as Session);
  const owner = await ownerOf(path);
  if (!owner) return;
  const store = await deviceStore();
  await store.put('answers', { owner, path, answer, at: Date.now() });
  if ((await store.count('answers')) > MOST_KEPT) await dropOldest();
}

/** What was answered last time, to the person who is here. Without a session nobody is signed in. */
export async function keptAnswer<Answer>(path: string): Promise<Answer | undefined> {
  if (path === SESSION) return (await keptSession()) as Answer;
  const owner = await ownerOf(path);
  if (!owner) return undefined;
  return (await (await deviceStore()).get('answers', [owner, path]))?.answer as Answer | undefined;
}

/** The person whose answers are kept now; nobody's while nobody is signed in. */
export async function ownerOf(path: string): Promise<string | undefined> {
  const keeper = keeperOf(path);
  if (keeper === 'anybody') return ANYBODY;
  await isKnown;
  return keeper === 'person' ? personId : undefined;
}

async function keepSession(session: Session): Promise<void> {
  know(session);
  const store = await deviceStore();
  await dropOthers(session.signedIn ? session.person.id : undefined);
  if (session.signedIn)
    await store.put('answers', { owner: 'session', path: SESSION, answer: session, at: Date.now() });
}

async function keptSession(): Promise<Session> {
  const row = await deviceStore()
    .then((store) => store.get('answers', ['session', SESSION]))
    .catch(() => undefined);
  const session = (row?.answer as Session | undefined) ?? { signedIn: false };
  know(session);
  return session;
}

function know(session: Session): void {
  personId = session.signedIn ? session.person.id : undefined;
  nowKnown();
}

/** Phones are shared: when another person comes, or nobody is signed in any more, nothing personal stays. */
async function dropOthers(stays: string | undefined): Promise<void> {
  forgetSentOfOthers(stays);
  const store = await deviceStore();
  for (const name of ['answers', 'courses'] as const) {
    const deeds = store.transaction(name, 'readwrite');
    for (const key of await deeds.store.getAllKeys()) {
      if (key[0] !== ANYBODY && key[0] !== stays) await deeds.store.delete(key);
    }
    await deeds.done;
  }
}

async function dropOldest(): Promise<void> {
  const deeds = (await deviceStore()).transaction('answers', 'readwrite');
  let cursor = await deeds.store.index('at').openCursor();
  for (let over = (await deeds.store.count()) - MOST_KEPT; over > 0 && cursor; over -= 1) {
    if (cursor.value.owner !== 'session') await cursor.delete();
    cursor = await cursor.continue();
  }
  await deeds.done;
}
