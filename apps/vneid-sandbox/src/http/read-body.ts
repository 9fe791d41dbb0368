import type { IncomingMessage } from 'node:http';

const LARGEST_BODY_IN_BYTES = 10_000;

/** A request body larger than any form here. */
export class BodyTooLargeError extends Error {}

/** @throws BodyTooLargeError beyond 10 kB. */
export async function readBody(req: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of req as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LARGEST_BODY_IN_BYTES) throw new BodyTooLargeError('the request body is too large');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
