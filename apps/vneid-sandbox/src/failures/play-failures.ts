import type { KoaContextWithOIDC } from 'oidc-provider';

import { waitUnlessGone } from '../http/wait.js';
import type { PersonClaims } from '../person.js';
import { SigningKey, tamperWith } from '../signing-key.js';
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
    if (ctx.oidc.route !== 'token' || ctx.status !== 200) return;
    const exchange = exchangeOf(ctx, stage);
    const { claims } = failure;
    if (claims) exchange.changeIdToken((told) => claims(told as PersonClaims));
    await failure.atTokens?.(exchange);
  };
}

function exchangeOf(ctx: KoaContextWithOIDC, stage: FailureStage): TokenExchange {
  return {
    hang: async () => {
      await waitUnlessGone(ctx.res, stage.silenceMilliseconds, stage.closing);
      ctx.status = 504;
      ctx.body = { error: 'temporarily_unavailable', error_description: 'the gateway did not answer in time' };
    },
    dawdle: () => waitUnlessGone(ctx.res, stage.silenceMilliseconds / 10, stage.closing),
    changeIdToken: (change) => replaceIdToken(ctx, (token) => stage.signingKey.signAgain(token, change)),
    signWithAnotherKey: async () => {
      const stranger = await SigningKey.generate();
      replaceIdToken(ctx, (token) => stranger.signAgain(token, (claims) => claims));
    },
    tamperWithIdToken: () => replaceIdToken(ctx, tamperWith),
  };
}

function replaceIdToken(ctx: KoaContextWithOIDC, change: (token: string) => string): void {
  const body = ctx.body as { id_token: string };
  ctx.body = { ...body, id_token: change(body.id_token) };
}
