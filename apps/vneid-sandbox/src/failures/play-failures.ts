import { setTimeout as delay } from 'node:timers/promises';

import type { KoaContextWithOIDC } from 'oidc-provider';

import type { SigningKey } from '../signing-key.js';
import { failureOf, type TokenExchange } from './failure-modes.js';
import type { FailurePlan } from './failure-plan.js';

export interface FailureStage {
  readonly plan: FailurePlan;
  readonly signingKey: SigningKey;
  /** The longest silence of the failure `timeout`, in milliseconds. */
  readonly silenceMilliseconds: number;
  /** Aborts when the sandbox closes, so that no answer is held back any longer. */
  readonly closing: AbortSignal;
}

/**
 * Middleware around the provider: lets it do its work truthfully, then spoils the outcome as planned for the sign-in. Everything
 * else about the answer stays genuine, so a client sees exactly one thing wrong.
 */
export function playFailures(stage: FailureStage) {
  return async (ctx: KoaContextWithOIDC, next: () => Promise<unknown>): Promise<void> => {
    await next();
    const code = ctx.oidc?.entities.AuthorizationCode;
    if (!code) return;
    const failure = failureOf(await stage.plan.recall(code.codeChallenge));
    if (ctx.oidc.route === 'resume' && failure.codeAlreadyUsed) await code.consume();
    if (ctx.oidc.route === 'token' && ctx.status === 200) await failure.atTokens?.(exchangeOf(ctx, stage));
  };
}

function exchangeOf(ctx: KoaContextWithOIDC, stage: FailureStage): TokenExchange {
  return {
    hang: async () => {
      const clientGone = new AbortController();
      ctx.res.once('close', () => clientGone.abort());
      const until = AbortSignal.any([clientGone.signal, stage.closing]);
      await delay(stage.silenceMilliseconds, undefined, { signal: until }).catch(() => undefined);
      ctx.status = 504;
      ctx.body = { error: 'temporarily_unavailable', error_description: 'the gateway did not answer in time' };
    },
    changeIdToken: (change) => {
      const body = ctx.body as { id_token: string };
      ctx.body = { ...body, id_token: stage.signingKey.signAgain(body.id_token, change) };
    },
  };
}
