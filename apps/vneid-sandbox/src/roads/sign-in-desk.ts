import type { IncomingMessage, ServerResponse } from 'node:http';

import { failureOf } from '../failures/failure-modes.js';
import type { FailurePlan } from '../failures/failure-plan.js';
import { checkSignIn, readSignInForm } from '../http/check-sign-in.js';
import { readBody } from '../http/read-body.js';
import { redirect, replyWithMessage, replyWithPage } from '../http/replies.js';
import { renderSignInPage } from '../pages/sign-in-page.js';
import type { PeopleFile } from '../people-file.js';
import type { AuthorizationRequest, CodeFlow, Grant } from './code-flow.js';
import type { SpokenRoad } from './road.js';

/** What a road's pages need. */
export interface RoadDesk {
  readonly road: SpokenRoad;
  readonly flow: CodeFlow;
  readonly peopleFile: PeopleFile;
  readonly plan: FailurePlan;
  /** The address back to the client with its code, as the road writes it. */
  readonly addressWithCode: (code: string, grant: Grant) => string;
}

/** The road's authorization address: on to the sign-in page, or a page that says why not. */
export function authorize({ flow, road }: RoadDesk, url: URL, res: ServerResponse): void {
  const ticket = url.searchParams.get('response_type') === 'code' ? flow.begin(url.searchParams) : undefined;
  if (ticket !== undefined) return redirect(res, `/${road}/sign-in/${ticket}`);
  replyWithMessage(res, 400, {
    title: 'Không tiếp tục đăng nhập được',
    text: 'Hãy quay lại Học Vụ Số và bấm đăng nhập một lần nữa.',
    detail: 'unknown client_id, redirect_uri that is not registered letter by letter, or response_type other than code',
  });
}

/** `GET|POST /<road>/sign-in/:ticket`: the sign-in page and its form. */
export async function showSignIn(
  desk: RoadDesk,
  ticket: string,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const request = desk.flow.requestOf(ticket);
  if (!request) return replyExpired(res);
  const people = await desk.peopleFile.people();
  if (req.method !== 'POST') return replyWithPage(res, 200, renderSignInPage({ people, road: desk.road }));
  const form = readSignInForm(await readBody(req));
  const refusal = form.refused ? failureOf('refused').refusal : failureOf(form.failure).refusal;
  if (refusal) return redirect(res, addressWithError(request, refusal.error));

  const check = checkSignIn(form, people);
  if ('problem' in check) {
    return replyWithPage(res, 401, renderSignInPage({ people, ...form, road: desk.road, problem: check.problem }));
  }
  const mode = desk.plan.take(form.failure);
  const ordered = failureOf(mode).refusal;
  if (ordered) return redirect(res, addressWithError(request, ordered.error));
  desk.flow.signIn(ticket, request, check.person, mode);
  redirect(res, `/${desk.road}/resume/${ticket}`);
}

/** `GET /<road>/resume/:ticket`: back to the client with a code, once. */
export function resume(desk: RoadDesk, ticket: string, res: ServerResponse): void {
  const issued = desk.flow.issueCode(ticket);
  if (!issued) return replyExpired(res);
  redirect(res, desk.addressWithCode(issued.code, issued.grant));
}

function addressWithError({ redirectUri, state }: AuthorizationRequest, error: string): string {
  const url = new URL(redirectUri);
  url.searchParams.set('error', error);
  url.searchParams.set('state', state);
  return url.href;
}

function replyExpired(res: ServerResponse): void {
  replyWithMessage(res, 400, {
    title: 'Lượt đăng nhập đã hết hạn',
    text: 'Hãy quay lại Học Vụ Số và bấm đăng nhập một lần nữa.',
  });
}
