import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@hvs/kernel';
import { CLOCK, Config } from '@hvs/platform/config';
import type { SubmissionContent } from '../channel/confirmation-channel.js';
import type { Reply } from './read-reply.rule.js';

/** No answer of the contract is longer; a page of a thousand entries is about 300 kB. */
const LONGEST_ANSWER = 2 * 1024 * 1024;

/** The HTTP side of the gateway (docs/confirmation-gateway.md). Knows nothing of cases; never throws for what the other side does. */
@Injectable()
export class GatewayClient {
  constructor(
    private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Sends a confirmation; the same key again is harmless. */
  async send(content: SubmissionContent): Promise<Reply> {
    return this.request('POST', '/confirmations', JSON.stringify(content), { 'idempotency-key': content.key });
  }

  /** Asks what has become of a key. */
  async ask(key: string): Promise<Reply> {
    return this.request('GET', `/confirmations/${encodeURIComponent(key)}`);
  }

  /** A page of the other side's own list, oldest first. */
  async list(cursor: string | null, limit: number): Promise<Reply> {
    const query = new URLSearchParams({ limit: String(limit), ...(cursor ? { cursor } : {}) });
    return this.request('GET', `/confirmations?${query.toString()}`);
  }

  private async request(
    method: 'GET' | 'POST',
    path: string,
    body = '',
    headers: Record<string, string> = {},
  ): Promise<Reply> {
    const { url, partner, secret, timeoutMs } = this.config.gateway;
    if (!url) return { kind: 'none', fault: 'no gateway is set up' };
    const address = new URL(`${url}${path}`);
    const timestamp = String(Math.floor(this.clock.now().getTime() / 1000));
    const signed = `${method}\n${address.pathname}${address.search}\n${timestamp}\n${body}`;
    try {
      const answer = await fetch(address, {
        method,
        headers: {
          ...headers,
          ...(body ? { 'content-type': 'application/json; charset=utf-8' } : {}),
          'x-partner': partner,
          'x-timestamp': timestamp,
          'x-signature': `sha256=${createHmac('sha256', secret).update(signed, 'utf8').digest('hex')}`,
        },
        ...(body ? { body } : {}),
        redirect: 'error', // an address that asks for citizen ids elsewhere is not the gateway
        signal: AbortSignal.timeout(timeoutMs),
      });
      return {
        kind: 'http',
        status: answer.status,
        body: await bodyOf(answer),
        retryAfter: answer.headers.get('retry-after'),
      };
    } catch (error) {
      return { kind: 'none', fault: faultOf(error) };
    }
  }
}

async function bodyOf(answer: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of answer.body ?? []) {
    length += part.length;
    if (length > LONGEST_ANSWER) throw new Error('the answer is too long');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** The code of the network rather than a text that may hold an address. */
function faultOf(error: unknown): string {
  const { name, message, cause } = error as Error & { cause?: { code?: string } };
  return cause?.code ?? (name === 'TimeoutError' ? 'no answer in time' : message).slice(0, 100);
}
