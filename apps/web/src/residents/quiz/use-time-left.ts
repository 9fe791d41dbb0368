import { useEffect, useState } from 'react';
import { serverNow } from '../../api/client.js';

const TICK_MS = 5_000;

const minutesUntil = (deadline: number): number => Math.max(0, (deadline - serverNow()) / 60_000);

/** Minutes until the deadline by the server's clock; 0 when time is over. Read every few seconds: nobody is hurried. */
export function useTimeLeft(deadlineAt: string): number {
  const deadline = Date.parse(deadlineAt);
  const [minutes, setMinutes] = useState(() => minutesUntil(deadline));
  useEffect(() => {
    const timer = setInterval(() => setMinutes(minutesUntil(deadline)), TICK_MS);
    return () => clearInterval(timer);
  }, [deadline]);
  return minutes;
}
