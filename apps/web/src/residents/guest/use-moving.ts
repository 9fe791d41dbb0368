import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/client.js';
import { deliver } from '../../api/practices.js';
import type { EnrolmentCard } from '../../api/types.js';
import { type GuestDeed, takenBy, taken, without } from './guest-deeds.js';
import { changeGuestDeeds, guestDeeds } from './guest-store.js';
import { moveDeeds, type Receiver } from './move-deeds.js';

const server: Receiver = {
  enrol: async (courseId) => (await call<EnrolmentCard>('POST', '/learner/enrolments', { courseId })).enrolmentId,
  completeLesson: (done) => call('POST', '/learner/lesson-completions', done),
  recordTry: deliver,
};

/** What became of the deeds so far; `stopped` when the server fell silent before the last. */
export interface Moving {
  state: 'moving' | 'over' | 'stopped';
  moved: number;
  refused: readonly GuestDeed[];
}

/**
 * Moves what the device keeps to one person. From the first press on it is theirs alone, so that after a broken line it is
 * sent to them and to nobody else; what the server has answered is no longer kept.
 */
export function useMoving(personId: string): { moving: Moving | undefined; move: () => void } {
  const queries = useQueryClient();
  const [moving, setMoving] = useState<Moving>();
  const run = async (): Promise<void> => {
    let so: Moving = { state: 'moving', moved: moving?.moved ?? 0, refused: moving?.refused ?? [] };
    setMoving(so);
    changeGuestDeeds((deeds) => taken(deeds, personId));
    const isOver = await moveDeeds(takenBy(personId, guestDeeds()), server, (deed, fate) => {
      changeGuestDeeds((deeds) => without(deeds, deed.id));
      so = fate === 'moved' ? { ...so, moved: so.moved + 1 } : { ...so, refused: [...so.refused, deed] };
      setMoving(so);
    });
    setMoving({ ...so, state: isOver ? 'over' : 'stopped' });
    await queries.invalidateQueries({ queryKey: ['study'] });
  };
  return { moving, move: () => void (moving?.state === 'moving' ? undefined : run()) };
}
