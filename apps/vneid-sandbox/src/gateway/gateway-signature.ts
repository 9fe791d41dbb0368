import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

const TOLERANCE_IN_SECONDS = 300;

/** What a signature covers. */
export interface SignedRequest {
  readonly method: string;
  /** As in the request line, with its query. */
  readonly path: string;
  /** Seconds since 1970. */
  readonly timestamp: string;
  readonly body: string;
}

/** The value of `X-Signature` for a request, see docs/confirmation-gateway.md. */
export function signatureOf({ method, path, timestamp, body }: SignedRequest, secret: string): string {
  const content = `${method}\n${path}\n${timestamp}\n${body}`;
  return `sha256=${createHmac('sha256', secret).update(content).digest('hex')}`;
}

/** Whether the headers carry a right and recent signature. `now` in milliseconds since 1970. */
export function isSigned(
  headers: IncomingHttpHeaders,
  request: Omit<SignedRequest, 'timestamp'>,
  { secret, now }: { readonly secret: string; readonly now: number },
): boolean {
  const timestamp = String(headers['x-timestamp'] ?? '');
  if (!/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(now / 1000 - Number(timestamp)) > TOLERANCE_IN_SECONDS) return false;
  const expected = Buffer.from(signatureOf({ ...request, timestamp }, secret));
  const given = Buffer.from(String(headers['x-signature'] ?? ''));
  return given.length === expected.length && timingSafeEqual(given, expected);
}
