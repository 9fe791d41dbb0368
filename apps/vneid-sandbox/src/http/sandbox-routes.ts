import type { IncomingMessage, ServerResponse } from 'node:http';

import { FAILURE_MODES, isFailureMode, type FailureMode } from '../failures/failure-modes.js';
import type { FailurePlan } from '../failures/failure-plan.js';
import type { PeopleFile } from '../people-file.js';
import { readBody } from './read-body.js';
import { replyWithJson } from './replies.js';

const MOST_TIMES = 1000;

/** `GET /sandbox/health`: 200 as soon as sign-ins are served; counts only, no person. */
export async function handleHealth(peopleFile: PeopleFile, res: ServerResponse): Promise<void> {
  const { found, count, unreadableLines } = await peopleFile.people();
  replyWithJson(res, 200, { status: 'ok', peopleFileFound: found, people: count, unreadableLines });
}

/**
 * `POST /sandbox/failures` `{ "mode": FailureMode, "times"?: 1..1000 }`: the next sign-ins fail that way; `normal` takes all orders
 * back. 200 repeats the order, 400 says what was wrong.
 */
export async function handleFailureOrder(plan: FailurePlan, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const order = parseOrder(await readBody(req));
  if (!order) {
    const message = `send JSON like {"mode":"timeout","times":1}; mode is one of ${FAILURE_MODES.join(', ')}; times 1 to ${MOST_TIMES}`;
    return replyWithJson(res, 400, { message });
  }
  plan.order(order.mode, order.times);
  replyWithJson(res, 200, order);
}

function parseOrder(body: string): { mode: FailureMode; times: number } | undefined {
  try {
    const { mode, times = 1 } = JSON.parse(body) as { mode?: unknown; times?: unknown };
    if (!isFailureMode(mode)) return undefined;
    if (typeof times !== 'number' || !Number.isInteger(times) || times < 1 || times > MOST_TIMES) return undefined;
    return { mode, times };
  } catch {
    return undefined;
  }
}
