import type { IncomingMessage, ServerResponse } from 'node:http';

import { readBody } from '../http/read-body.js';
import { replyWithJson, replyWithPage } from '../http/replies.js';
import { renderGatewayPage } from '../pages/gateway-page.js';
import type { ConfirmationGateway } from './confirmation-gateway.js';
import { GATEWAY_FAILURE_MODES, type GatewayFailureMode, type GatewayFailurePlan } from './gateway-failures.js';

const LONGEST_MS = 86_400_000;
const MOST_TIMES = 100_000;
const USUAL_REASON = 'Hồ sơ cần kiểm tra lại.';

/** An order for the other side, as it is typed in or sent. */
export type GatewayControlOrder =
  | { readonly mode: 'normal' }
  | { readonly mode: 'return-person'; readonly citizenId: string; readonly reason: string }
  | { readonly mode: GatewayFailureMode; readonly times?: number; readonly forMs?: number; readonly delayMs?: number };

/** Carries out an order. */
export function orderAtGateway(plan: GatewayFailurePlan, order: GatewayControlOrder): void {
  if (order.mode === 'normal') plan.clear();
  else if (order.mode === 'return-person') plan.returnPerson(order.citizenId, order.reason);
  else plan.order(order);
}

export interface GatewayControl {
  readonly gateway: ConfirmationGateway;
  readonly plan: GatewayFailurePlan;
}

/** `GET /sandbox/gateway-state`: counts, and the failures that stand. */
export function handleGatewayState({ gateway, plan }: GatewayControl, res: ServerResponse): void {
  replyWithJson(res, 200, { ...gateway.counts(), orders: plan.standing() });
}

/** `POST /sandbox/gateway-failures`: JSON by a test, or the form of the page `/sandbox/gateway`. */
export async function handleGatewayOrder(
  control: GatewayControl,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const body = await readBody(req);
  const isForm = req.headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true;
  const order = parseOrder(isForm ? filledIn(body) : readJson(body));
  if (order) orderAtGateway(control.plan, order);
  if (isForm) return showGatewayPage(control, res, order ? undefined : 'Chưa hiểu yêu cầu này. Hãy xem lại các ô.');
  if (order) return replyWithJson(res, 200, order);
  const modes = ['normal', 'return-person', ...GATEWAY_FAILURE_MODES].join(', ');
  const message = `send JSON like {"mode":"down","forMs":60000}; mode is one of ${modes}; times 1 to ${MOST_TIMES}`;
  replyWithJson(res, 400, { message });
}

/** `GET /sandbox/gateway`: what the other side holds, and a form to choose a failure. */
export function showGatewayPage(control: GatewayControl, res: ServerResponse, problem?: string): void {
  const page = { counts: control.gateway.counts(), orders: control.plan.standing(), problem };
  replyWithPage(res, problem ? 400 : 200, renderGatewayPage(page));
}

function readJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** What a form sends, without the fields left empty; numbers as numbers. */
function filledIn(body: string): Record<string, unknown> {
  const filled = [...new URLSearchParams(body)].filter(([, value]) => value.trim() !== '');
  return Object.fromEntries(
    filled.map(([name, value]) => [name, ['times', 'forMs', 'delayMs'].includes(name) ? Number(value) : value.trim()]),
  );
}

function parseOrder(value: unknown): GatewayControlOrder | undefined {
  const fields = (value ?? {}) as Record<string, unknown>;
  const { mode, times, forMs, delayMs } = fields;
  if (mode === 'normal') return { mode };
  if (mode === 'return-person') return parsePerson(fields);
  const isMode = GATEWAY_FAILURE_MODES.some((known) => known === mode);
  const areNumbers = isCount(times, MOST_TIMES) && isCount(forMs, LONGEST_MS) && isCount(delayMs, LONGEST_MS);
  return isMode && areNumbers ? ({ mode, times, forMs, delayMs } as GatewayControlOrder) : undefined;
}

function parsePerson({ citizenId, reason = USUAL_REASON }: Record<string, unknown>): GatewayControlOrder | undefined {
  const isPerson = typeof citizenId === 'string' && /^\d{12}$/.test(citizenId) && typeof reason === 'string';
  return isPerson ? { mode: 'return-person', citizenId, reason } : undefined;
}

function isCount(value: unknown, most: number): boolean {
  return value === undefined || (Number.isInteger(value) && (value as number) >= 1 && (value as number) <= most);
}
