import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { FailureMode } from './failures/failure-modes.js';
import { FailurePlan } from './failures/failure-plan.js';
import { playFailures } from './failures/play-failures.js';
import { ConfirmationGateway } from './gateway/confirmation-gateway.js';
import { ConfirmationStore } from './gateway/confirmation-store.js';
import { orderAtGateway, type GatewayControlOrder } from './gateway/gateway-control.js';
import { GatewayFailurePlan } from './gateway/gateway-failures.js';
import type { GatewayDesk } from './gateway/gateway-routes.js';
import { createRequestListener } from './http/request-listener.js';
import { PeopleFile } from './people-file.js';
import { createProvider } from './provider.js';
import { createRoads, readPartnerKey } from './roads/create-roads.js';
import { DEFAULT_CONFIG, SandboxConfigError, type SandboxConfig } from './sandbox-config.js';
import { SignInStore } from './sign-in-store.js';
import { SigningKey } from './signing-key.js';

export interface SandboxOptions extends Partial<SandboxConfig> {
  /** The longest silence of the failure `timeout`, in milliseconds. */
  readonly silenceMilliseconds?: number;
  /** The confirmation gateway's clock, in milliseconds since 1970. */
  readonly now?: () => number;
  /** Told of errors nobody expected; never given a person's data. */
  readonly report?: (message: string) => void;
}

export interface VneidSandbox {
  /** The issuer: what clients discover. The other roads lie below it, at `/portal` and `/direct`. */
  readonly url: string;
  /** Stops at once, also answers that are being held back. */
  close(): Promise<void>;
  /** The next sign-in fails this way; `normal` takes back what was ordered. */
  failNext(mode: FailureMode): void;
  /** What the confirmation gateway does wrong next, see docs/confirmation-gateway.md; `normal` takes back what was ordered. */
  failAtGateway(order: GatewayControlOrder): void;
}

/** Starts a stand-in for VNeID in this process. What is left out of the options takes the defaults of the environment. */
export async function startVneidSandbox(options: SandboxOptions = {}): Promise<VneidSandbox> {
  const config: SandboxConfig = { ...DEFAULT_CONFIG, ...options };
  const report = options.report ?? (() => undefined);
  const signingKey = await SigningKey.generate();
  const partnerKey = readPartnerKey(config.partnerKeyFile);
  const confirmations = new ConfirmationStore(config.gatewayFile);
  const server = createServer();
  await listen(server, config);

  const issuer = config.issuer ?? originOf(server, config.host);
  const store = new SignInStore();
  const peopleFile = new PeopleFile(config.peopleFile);
  const plan = new FailurePlan(store.adapterFor('PlannedFailure'));
  const closing = new AbortController();
  const provider = createProvider({ config, issuer, signingKey, store, peopleFile });
  const silenceMilliseconds = options.silenceMilliseconds ?? 30_000;
  provider.use(playFailures({ plan, signingKey, silenceMilliseconds, closing: closing.signal }));
  provider.on('server_error', (_ctx, error) => report(`${error.name}: ${error.message}`));
  const gateway = createGateway(config, confirmations, peopleFile, closing.signal, options.now ?? Date.now);
  const shared = { config, issuer, peopleFile, plan, signingKey, partnerKey, silenceMilliseconds };
  const roads = createRoads({ ...shared, closing: closing.signal });
  server.on('request', createRequestListener({ provider, peopleFile, plan, gateway, ...roads }, report));

  return {
    url: issuer,
    failNext: (mode) => plan.order(mode, 1),
    failAtGateway: (order) => orderAtGateway(gateway.plan, order),
    close: () => close(server, closing),
  };
}

async function close(server: Server, closing: AbortController): Promise<void> {
  closing.abort();
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}

function createGateway(
  { gatewaySecret, gatewayDelayMs }: SandboxConfig,
  store: ConfirmationStore,
  peopleFile: PeopleFile,
  closing: AbortSignal,
  now: () => number,
): GatewayDesk {
  const plan = new GatewayFailurePlan(now);
  const gateway = new ConfirmationGateway({ store, plan, peopleFile, delayMs: gatewayDelayMs, now });
  return { gateway, plan, secret: gatewaySecret, now, closing };
}

async function listen(server: Server, { port, host }: SandboxConfig): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new SandboxConfigError(
      'VNEID_SANDBOX_PORT',
      `is ${port}, which another program already uses`,
      `${port + 10}`,
    );
  }
}

function originOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
