import { createPublicKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';

import type { FailurePlan } from '../failures/failure-plan.js';
import type { PeopleFile } from '../people-file.js';
import { SandboxConfigError, type SandboxConfig } from '../sandbox-config.js';
import type { SigningKey } from '../signing-key.js';
import { CodeFlow } from './code-flow.js';
import { addressWithSealedCode, type DirectRoad } from './direct-road.js';
import type { PortalRoad } from './portal-road.js';

export interface RoadParts {
  readonly config: SandboxConfig;
  readonly issuer: string;
  readonly peopleFile: PeopleFile;
  readonly plan: FailurePlan;
  readonly signingKey: SigningKey;
  readonly partnerKey: KeyObject | undefined;
  readonly silenceMilliseconds: number;
  readonly closing: AbortSignal;
}

const PORTAL_CODE_LIFE_IN_MS = 60_000;
/** "Seconds": long enough for a redirect and a request. */
const DIRECT_CODE_LIFE_IN_MS = 10_000;

/** The two roads that the sandbox speaks beside its own OpenID Connect. */
export function createRoads(parts: RoadParts): { portal: PortalRoad; direct: DirectRoad } {
  const { config, issuer, signingKey, peopleFile, plan, silenceMilliseconds, closing, partnerKey } = parts;
  const shared = { peopleFile, plan, silenceMilliseconds, closing };
  return {
    portal: {
      ...shared,
      road: 'portal',
      base: `${issuer}/portal`,
      clientId: config.clientId,
      signingKey,
      flow: new CodeFlow(config, PORTAL_CODE_LIFE_IN_MS),
      addressWithCode: (code, { redirectUri, state }) =>
        `${redirectUri}?${new URLSearchParams({ code, state, session_state: 'made-up' }).toString()}`,
    },
    direct: {
      ...shared,
      road: 'direct',
      partnerKey,
      flow: new CodeFlow(config, DIRECT_CODE_LIFE_IN_MS),
      addressWithCode: addressWithSealedCode(partnerKey),
    },
  };
}

/**
 * The key to which the direct road seals.
 * @throws SandboxConfigError when the file holds none
 */
export function readPartnerKey(file: string | undefined): KeyObject | undefined {
  if (file === undefined) return undefined;
  try {
    return createPublicKey(readFileSync(file));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'no RSA key in it';
    const problem = `names a file that cannot be used (${reason})`;
    throw new SandboxConfigError('VNEID_SANDBOX_PARTNER_KEY_FILE', problem, '.data/vneid-sandbox/partner-key.pem');
  }
}
