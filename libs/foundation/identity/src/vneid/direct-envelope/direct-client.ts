import { readEnvelope, type Envelope } from './envelope.rule.js';

/** Why the other side gave no usable answer. The message is a word for the log, never the answer itself. */
export class DirectRoadError extends Error {
  override readonly name = 'DirectRoadError';

  constructor(
    readonly kind: 'unreachable' | 'unauthorized' | 'refused' | 'nonsense',
    message: string,
  ) {
    super(message);
  }
}

/** A body is a few kilobytes; more is a mistake or an attack. */
const LARGEST_BODY = 64 * 1024;

/**
 * One request of the direct road.
 * @throws DirectRoadError for everything that is not an envelope under status 200
 */
export async function askForEnvelope(address: string, init: RequestInit, timeoutMs: number): Promise<Envelope> {
  let status: number;
  let text: string;
  try {
    // A redirect would carry the secret or the token to wherever it points.
    const response = await fetch(address, { ...init, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
    status = response.status;
    text = await response.text();
  } catch (error) {
    throw new DirectRoadError('unreachable', (error as Error).name);
  }
  if (status === 401) throw new DirectRoadError('unauthorized', 'HTTP 401');
  if (status >= 500 || status === 429) throw new DirectRoadError('unreachable', `HTTP ${status}`);
  if (status !== 200) throw new DirectRoadError('refused', `HTTP ${status}`);
  const envelope = text.length <= LARGEST_BODY ? readEnvelope(parse(text)) : null;
  if (!envelope) throw new DirectRoadError('nonsense', 'no envelope');
  return envelope;
}

/** A JSON text as an object; empty when it is none. */
export function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
