/**
 * A circuit breaker: after some failures in a row the gateway is left alone; when the pause is over one request at a
 * time tries it, and its success opens the way for all. Pure, so that every worker that shares the stored state agrees.
 */
export interface Circuit {
  state: 'closed' | 'open' | 'half-open';
  /** Failures in a row. */
  failures: number;
  openedAt: Date | null;
  /** Until when the one probe is given time. */
  probeUntil: Date | null;
}

export interface CircuitSettings {
  failuresToOpen: number;
  pauseMs: number;
  /** How long a probe may take; a worker that died with it must not keep the way shut for ever. */
  probeMs: number;
}

export const CLOSED: Circuit = { state: 'closed', failures: 0, openedAt: null, probeUntil: null };

/** Whether a request may go out at `now`, and the circuit as it stands then. */
export function permit(circuit: Circuit, now: Date, settings: CircuitSettings): { allowed: boolean; circuit: Circuit } {
  if (circuit.state === 'closed') return { allowed: true, circuit };
  const probing: Circuit = { ...circuit, state: 'half-open', probeUntil: later(now, settings.probeMs) };
  if (circuit.state === 'half-open') {
    const isProbed = circuit.probeUntil !== null && now < circuit.probeUntil;
    return isProbed ? { allowed: false, circuit } : { allowed: true, circuit: probing };
  }
  const mayProbe = circuit.openedAt === null || now >= later(circuit.openedAt, settings.pauseMs);
  return mayProbe ? { allowed: true, circuit: probing } : { allowed: false, circuit };
}

/** The gateway answered as it should. */
export function afterSuccess(): Circuit {
  return CLOSED;
}

/** The gateway did not answer, or not as a gateway does. */
export function afterFailure(circuit: Circuit, now: Date, { failuresToOpen }: CircuitSettings): Circuit {
  const failures = circuit.failures + 1;
  const opens = circuit.state === 'half-open' || failures >= failuresToOpen;
  if (!opens) return { ...circuit, failures };
  // Requests that were on their way when it opened do not lengthen the pause.
  if (circuit.state === 'open') return { ...circuit, failures };
  return { state: 'open', failures, openedAt: now, probeUntil: null };
}

function later(moment: Date, ms: number): Date {
  return new Date(moment.getTime() + ms);
}
