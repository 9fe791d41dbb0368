import type { IncomingMessage, ServerResponse } from 'node:http';

import { readBody } from '../http/read-body.js';
import { parseConfirmation } from './confirmation.js';
import type { ConfirmationStanding } from './confirmation-record.js';
import type { ConfirmationGateway } from './confirmation-gateway.js';
import type { GatewayFailureNow, GatewayFailurePlan, GatewayRequest } from './gateway-failures.js';
import { deliver, turnAway, type GatewayReply } from './gateway-reply.js';
import { isSigned } from './gateway-signature.js';

const PREFIX = '/confirmation-gateway/confirmations';
const MOST_PER_PAGE = 1000;
const USUAL_PER_PAGE = 500;

export interface GatewayDesk {
  readonly gateway: ConfirmationGateway;
  readonly plan: GatewayFailurePlan;
  readonly secret: string;
  readonly now: () => number;
  /** Aborts when the sandbox closes. */
  readonly closing: AbortSignal;
}

interface Asked {
  readonly kind: GatewayRequest;
  readonly url: URL;
  readonly body: string;
  readonly idempotencyKey: string;
}

/** `/confirmation-gateway/…`, see docs/confirmation-gateway.md. */
export async function handleGateway(desk: GatewayDesk, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const path = req.url ?? '/';
  const body = await readBody(req);
  const method = req.method ?? 'GET';
  if (!isSigned(req.headers, { method, path, body }, { secret: desk.secret, now: desk.now() })) {
    return deliver(res, { status: 401, body: { error: 'signature' } }, undefined, desk.closing);
  }
  const url = new URL(path, 'http://gateway.invalid');
  const kind = kindOf(method, url.pathname);
  if (!kind) return deliver(res, { status: 404, body: { error: 'no-such-address' } }, undefined, desk.closing);
  const failure = desk.plan.take(kind);
  if (turnAway(res, failure)) return;
  const idempotencyKey = String(req.headers['idempotency-key'] ?? '');
  const reply = await answer(desk.gateway, { kind, url, body, idempotencyKey }, failure);
  await deliver(res, reply, failure, desk.closing);
}

function kindOf(method: string, pathname: string): GatewayRequest | undefined {
  if (method === 'POST') return pathname === PREFIX ? 'send' : undefined;
  if (method !== 'GET') return undefined;
  if (pathname === PREFIX) return 'list';
  return pathname.startsWith(`${PREFIX}/`) ? 'state' : undefined;
}

async function answer(
  gateway: ConfirmationGateway,
  asked: Asked,
  failure: GatewayFailureNow | undefined,
): Promise<GatewayReply> {
  if (asked.kind === 'send') return takeOver(gateway, asked, failure);
  if (asked.kind === 'list') return list(gateway, asked.url, failure);
  const key = decodeURIComponent(asked.url.pathname.slice(PREFIX.length + 1));
  if (failure?.mode === 'never-sent') return ok({ ...NEVER_SENT, key });
  const standing = gateway.standing(key);
  return standing ? ok(spoil(standing, failure)) : { status: 404, body: { error: 'unknown-key' } };
}

async function takeOver(
  gateway: ConfirmationGateway,
  { body, idempotencyKey }: Asked,
  failure: GatewayFailureNow | undefined,
): Promise<GatewayReply> {
  const request = parseConfirmation(body);
  if ('wrong' in request) return { status: 400, body: { error: 'bad-request', fields: request.wrong } };
  if (idempotencyKey !== request.key)
    return { status: 400, body: { error: 'bad-request', fields: ['Idempotency-Key'] } };
  const accepted = await gateway.accept(request, failure);
  if (accepted === 'key-used') return { status: 409, body: { error: 'key-used' } };
  const { key, receipt, state } = accepted;
  return { status: 202, body: { receipt, key, state } };
}

function list(gateway: ConfirmationGateway, url: URL, failure: GatewayFailureNow | undefined): GatewayReply {
  const asked = readListQuery(url.searchParams);
  const wrong = Object.entries(asked).flatMap(([name, value]) => (Number.isNaN(value) ? name : []));
  if (wrong.length > 0) return { status: 400, body: { error: 'bad-request', fields: wrong } };
  const { standings, next } = gateway.page(asked.cursor, asked.limit, asked.since);
  const nextCursor = next === null ? null : Buffer.from(String(next)).toString('base64url');
  return ok({ confirmations: spoilList(standings, failure), nextCursor });
}

/** NaN stands for what cannot be read. */
function readListQuery(query: URLSearchParams): { since: number; limit: number; cursor: number } {
  const cursor = query.get('cursor');
  return {
    since: Date.parse(query.get('since') ?? '1970-01-01T00:00:00Z'),
    limit: wholeNumber(query.get('limit') ?? String(USUAL_PER_PAGE), 1, MOST_PER_PAGE),
    cursor: cursor === null ? 0 : wholeNumber(Buffer.from(cursor, 'base64url').toString(), 0, Infinity),
  };
}

function wholeNumber(text: string, from: number, to: number): number {
  const value = Number(text);
  return /^\d+$/.test(text) && value >= from && value <= to ? value : NaN;
}

const ok = (body: object): GatewayReply => ({ status: 200, body: { ...body } });

const NEVER_SENT: ConfirmationStanding = {
  key: 'a-key-that-nobody-sent',
  receipt: 'R-0',
  state: 'confirmed',
  confirmedOn: '2026-01-01',
  receivedAt: '2026-01-01T00:00:00.000Z',
  answeredAt: '2026-01-01T00:00:00.000Z',
};

function spoil(standing: ConfirmationStanding, failure: GatewayFailureNow | undefined): ConfirmationStanding {
  if (failure?.mode === 'wrong-state') return { ...standing, state: 'approved?' };
  return failure?.mode === 'no-date' ? { ...standing, confirmedOn: undefined } : standing;
}

function spoilList(standings: ConfirmationStanding[], failure: GatewayFailureNow | undefined): ConfirmationStanding[] {
  if (failure?.mode === 'never-sent') return [...standings, NEVER_SENT];
  if (failure?.mode === 'twice') return standings.flatMap((standing) => [stillReceived(standing), standing]);
  return standings.map((standing) => spoil(standing, failure));
}

function stillReceived({ key, receipt, receivedAt }: ConfirmationStanding): ConfirmationStanding {
  return { key, receipt, receivedAt, state: 'received' };
}
