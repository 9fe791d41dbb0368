/** What the sandbox needs to know to start. */
export interface SandboxConfig {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** The address clients know it by, an origin without a path; by default `http://<host>:<port>`. */
  readonly issuer?: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUris: readonly string[];
  /** JSON-lines file of the people, written by the seed; nobody is known without it. */
  readonly peopleFile?: string;
  /** PEM file with the RSA key (public, or private with the public in it) to which the direct road seals its envelopes. */
  readonly partnerKeyFile?: string;
  /** Shared secret by which requests to the confirmation gateway are signed. */
  readonly gatewaySecret: string;
  /** Milliseconds from the receipt of a confirmation to its answer. */
  readonly gatewayDelayMs: number;
  /** JSON-lines file that keeps the confirmations over a restart; in memory without it. */
  readonly gatewayFile?: string;
}

/** An environment variable that cannot be used; the message names it, says what is wrong and gives an example. */
export class SandboxConfigError extends Error {
  constructor(
    readonly variable: string,
    problem: string,
    example: string,
  ) {
    super(`${variable} ${problem}. Example: ${variable}=${example}`);
    this.name = 'SandboxConfigError';
  }
}

/** What a client may have at the end of its address, by road; the sandbox speaks all of them at once. */
const ROAD_PATHS = new Set(['/', '/portal', '/portal/', '/direct', '/direct/']);

type Environment = Readonly<Record<string, string | undefined>>;

export const DEFAULT_CONFIG = {
  port: 3001,
  host: '127.0.0.1',
  clientId: 'hoc-vu-so',
  clientSecret: 'sandbox-secret',
  redirectUris: ['http://127.0.0.1:3000/api/public/sign-in/vneid/callback'],
  gatewaySecret: 'sandbox-gateway-secret',
  gatewayDelayMs: 3000,
} as const satisfies SandboxConfig;

/**
 * Reads the sandbox's variables once. Empty counts as not set.
 * @throws SandboxConfigError for the first variable that cannot be used.
 */
export function readSandboxConfig(environment: Environment): SandboxConfig {
  const text = (name: string) => environment[name]?.trim() || undefined;
  return {
    port: readPort(text('VNEID_SANDBOX_PORT')),
    host: text('VNEID_SANDBOX_HOST') ?? DEFAULT_CONFIG.host,
    issuer: readIssuer(text('VNEID_ISSUER')),
    clientId: text('VNEID_CLIENT_ID') ?? DEFAULT_CONFIG.clientId,
    clientSecret: text('VNEID_CLIENT_SECRET') ?? DEFAULT_CONFIG.clientSecret,
    redirectUris: readRedirectUris(text('VNEID_REDIRECT_URIS')),
    peopleFile: text('VNEID_SANDBOX_PEOPLE'),
    partnerKeyFile: text('VNEID_SANDBOX_PARTNER_KEY_FILE'),
    gatewaySecret: text('VNEID_SANDBOX_GATEWAY_SECRET') ?? DEFAULT_CONFIG.gatewaySecret,
    gatewayDelayMs: readDelay(text('VNEID_SANDBOX_GATEWAY_DELAY_MS')),
    gatewayFile: text('VNEID_SANDBOX_GATEWAY_FILE'),
  };
}

function readPort(value: string | undefined): number {
  if (value === undefined) return DEFAULT_CONFIG.port;
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65535) return port;
  throw new SandboxConfigError('VNEID_SANDBOX_PORT', `must be a number from 0 to 65535, not "${value}"`, '3001');
}

function readDelay(value: string | undefined): number {
  if (value === undefined) return DEFAULT_CONFIG.gatewayDelayMs;
  if (/^\d{1,8}$/.test(value)) return Number(value);
  const problem = `must be a whole number of milliseconds, not "${value}"`;
  throw new SandboxConfigError('VNEID_SANDBOX_GATEWAY_DELAY_MS', problem, '3000');
}

function readIssuer(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const url = webAddress(value);
  if (url && ROAD_PATHS.has(url.pathname) && !url.search && !url.hash) return url.origin;
  throw new SandboxConfigError(
    'VNEID_ISSUER',
    `must be an http or https address without a path, or with /portal or /direct, not "${value}"`,
    'http://127.0.0.1:3001',
  );
}

function readRedirectUris(value: string | undefined): readonly string[] {
  if (value === undefined) return DEFAULT_CONFIG.redirectUris;
  const addresses = value.split(',').map((address) => address.trim());
  const wrong = addresses.find((address) => !webAddress(address) || address.includes('#'));
  if (wrong === undefined) return addresses;
  throw new SandboxConfigError(
    'VNEID_REDIRECT_URIS',
    `must be http or https addresses with commas between them; "${wrong}" is none`,
    DEFAULT_CONFIG.redirectUris[0],
  );
}

function webAddress(value: string): URL | undefined {
  const url = URL.parse(value);
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url : undefined;
}
