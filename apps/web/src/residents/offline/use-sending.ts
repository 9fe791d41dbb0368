import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { usePersonId } from '../../api/session.js';
import { useIsAway } from '../../offline/connection.js';
import { sendHeldDeeds } from '../../offline/send-held-deeds.js';

/** A phone says nothing when a line that was only slow is good again, so it is tried. */
const TRY_EVERY_MS = 15_000;

/**
 * Sends what waits when there is hope: at once, when the network or the person comes back to the page, and every now and
 * then. While the server is away the session is asked for, as nothing else would notice that it is back.
 */
export function useSending(hasHeld: boolean): { send: () => void; isSending: boolean } {
  const queries = useQueryClient();
  const personId = usePersonId();
  const isAway = useIsAway();
  const { mutate, isPending } = useMutation({
    mutationFn: async () => (personId ? sendHeldDeeds(personId) : 0),
    onSuccess: (answered) => (answered > 0 ? queries.invalidateQueries() : undefined),
  });
  const send = useCallback(() => mutate(), [mutate]);
  const look = useCallback(() => {
    if (isAway) void queries.refetchQueries({ queryKey: ['session'], exact: true });
    else if (hasHeld) send();
  }, [isAway, hasHeld, send, queries]);
  useEffect(() => {
    if (!isAway && !hasHeld) return undefined;
    look();
    const timer = setInterval(look, TRY_EVERY_MS);
    window.addEventListener('online', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [look, isAway, hasHeld]);
  useFreshAnswersWhenBack(isAway);
  return { send, isSending: isPending };
}

/** What was shown from the device while the server was away is asked for anew. */
function useFreshAnswersWhenBack(isAway: boolean): void {
  const queries = useQueryClient();
  const wasAway = useRef(false);
  useEffect(() => {
    if (wasAway.current && !isAway) void queries.invalidateQueries();
    wasAway.current = isAway;
  }, [isAway, queries]);
}
