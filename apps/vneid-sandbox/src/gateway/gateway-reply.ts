import type { ServerResponse } from 'node:http';

import { waitUnlessGone } from '../http/wait.js';
import { renderMessagePage } from '../pages/message-page.js';
import { PAGE_HEADERS } from '../pages/page.js';
import type { GatewayFailureMode, GatewayFailureNow } from './gateway-failures.js';

/** An answer before anything spoils it. */
export interface GatewayReply {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

const SLOW_IN_MS = 10_000;
const NOBODY_ASKED = { key: 'a-key-that-nobody-sent', receipt: 'R-0', state: 'confirmed', confirmedOn: '2026-01-01' };

/** Failures that keep a request from being looked at: their answers, by mode. */
const AT_THE_DOOR: Partial<Record<GatewayFailureMode, (failure: GatewayFailureNow) => GatewayReply>> = {
  down: () => ({ status: 503, body: { error: 'unavailable' } }),
  'too-many': ({ delayMs = 1000 }) => ({
    status: 429,
    body: { error: 'too-many-requests' },
    headers: { 'Retry-After': String(Math.ceil(delayMs / 1000)) },
  }),
};

/** Turns a request away if its failure says so. True when it was. */
export function turnAway(res: ServerResponse, failure: GatewayFailureNow | undefined): boolean {
  if (!failure) return false;
  if (failure.mode === 'refused') res.destroy();
  else if (failure.mode === 'html') sendPage(res);
  else {
    const answer = AT_THE_DOOR[failure.mode]?.(failure);
    if (!answer) return false;
    send(res, answer);
  }
  return true;
}

/** Sends an answer, spoilt as its failure says. */
export async function deliver(
  res: ServerResponse,
  reply: GatewayReply,
  failure: GatewayFailureNow | undefined,
  closing: AbortSignal,
): Promise<void> {
  switch (failure?.mode) {
    case 'slow':
      await waitUnlessGone(res, failure.delayMs ?? SLOW_IN_MS, closing);
      return send(res, reply);
    case 'error-after-accepting':
      return send(res, { status: 500, body: { error: 'internal' } });
    case 'cut-after-accepting':
      return void res.destroy();
    case 'truncated': {
      const text = JSON.stringify(reply.body);
      return sendText(res, reply, text.slice(0, Math.floor(text.length / 2)));
    }
    case 'other-key':
      return send(res, { ...reply, body: NOBODY_ASKED });
    default:
      return send(res, reply);
  }
}

function send(res: ServerResponse, reply: GatewayReply): void {
  sendText(res, reply, JSON.stringify(reply.body));
}

function sendText(res: ServerResponse, { status, headers }: GatewayReply, text: string): void {
  res.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    ...headers,
  });
  res.end(text);
}

function sendPage(res: ServerResponse): void {
  const page = renderMessagePage({ title: 'Hệ thống đang bảo trì', text: 'Vui lòng quay lại sau.' });
  res.writeHead(200, PAGE_HEADERS).end(page);
}
