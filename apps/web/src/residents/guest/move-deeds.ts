import { Problem } from '../../api/problem.js';
import type { EndedTry } from '../../api/ended-try.js';
import type { GuestDeed, LessonRead } from './guest-deeds.js';

/** The server's side of moving; each deed may be sent again with the same id. */
export interface Receiver {
  /** Gives the id of the enrolment, the new one or the one that is open. */
  enrol: (courseId: string) => Promise<string>;
  completeLesson: (done: { id: string; enrolmentId: string; lessonKey: string }) => Promise<unknown>;
  recordTry: (ended: EndedTry) => Promise<unknown>;
}

export type Fate = 'moved' | 'refused';

/**
 * Sends deeds one after the other, each with the id it was given when it was done, and tells of each what became of it.
 * Enrols in a course when its first lesson comes. Gives false when the server fell silent: the rest can be sent later.
 */
export async function moveDeeds(
  deeds: readonly GuestDeed[],
  receiver: Receiver,
  settle: (deed: GuestDeed, fate: Fate) => void,
): Promise<boolean> {
  const enrolments = new Map<string, Promise<string>>();
  const enrolmentIn = ({ courseId }: LessonRead): Promise<string> => {
    const known = enrolments.get(courseId) ?? receiver.enrol(courseId);
    enrolments.set(courseId, known);
    return known;
  };
  const send = async (deed: GuestDeed): Promise<unknown> =>
    deed.kind === 'try'
      ? receiver.recordTry(deed.ended)
      : receiver.completeLesson({ id: deed.id, enrolmentId: await enrolmentIn(deed), lessonKey: deed.lessonKey });
  for (const deed of deeds) {
    try {
      await send(deed);
      settle(deed, 'moved');
    } catch (error) {
      if (!isRefusal(error)) return false;
      settle(deed, 'refused');
    }
  }
  return true;
}

/** A refusal repeats however often one asks; silence, a busy server and a session that ended do not. */
const isRefusal = (error: unknown): boolean =>
  error instanceof Problem && error.status < 500 && error.status !== 401 && error.status !== 429;
