import type { IncomingMessage, ServerResponse } from 'node:http';

import { errors, type Provider } from 'oidc-provider';

import { authenticationLevelFor } from '../authentication-level.js';
import { failureOf } from '../failures/failure-modes.js';
import type { FailurePlan } from '../failures/failure-plan.js';
import { renderSignInPage } from '../pages/sign-in-page.js';
import type { PeopleFile } from '../people-file.js';
import { checkSignIn, readSignInForm } from './check-sign-in.js';
import { readBody } from './read-body.js';
import { replyWithMessage, replyWithPage } from './replies.js';

export interface SignInDesk {
  readonly provider: Provider;
  readonly peopleFile: PeopleFile;
  readonly plan: FailurePlan;
}

/** `GET|POST /interaction/:uid`: the sign-in page and its form. The uid's own cookie says whose sign-in it is. */
export async function handleInteraction(desk: SignInDesk, req: IncomingMessage, res: ServerResponse): Promise<void> {
  try {
    const { params } = await desk.provider.interactionDetails(req, res);
    if (req.method === 'POST') await finishSignIn(desk, params, req, res);
    else replyWithPage(res, 200, renderSignInPage({ people: await desk.peopleFile.people(), road: 'sandbox' }));
  } catch (error) {
    if (!(error instanceof errors.SessionNotFound)) throw error;
    replyWithMessage(res, 400, {
      title: 'Lượt đăng nhập đã hết hạn',
      text: 'Hãy quay lại Học Vụ Số và bấm đăng nhập một lần nữa.',
    });
  }
}

async function finishSignIn(
  { provider, peopleFile, plan }: SignInDesk,
  params: Readonly<Record<string, unknown>>,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const form = readSignInForm(await readBody(req));
  const refusedByChoice = form.refused ? failureOf('refused').refusal : failureOf(form.failure).refusal;
  if (refusedByChoice) return provider.interactionFinished(req, res, refusedByChoice);

  const people = await peopleFile.people();
  const check = checkSignIn(form, people);
  if ('problem' in check)
    return replyWithPage(res, 401, renderSignInPage({ people, ...form, road: 'sandbox', problem: check.problem }));

  const mode = plan.take(form.failure);
  const { refusal } = failureOf(mode);
  if (refusal) return provider.interactionFinished(req, res, refusal);
  await plan.remember(String(params.code_challenge), mode);
  const login = { accountId: check.person.sub, acr: authenticationLevelFor(params.acr_values) };
  await provider.interactionFinished(req, res, { login }, { mergeWithLastSubmission: false });
}
