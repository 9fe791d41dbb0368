import { hkdfSync } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FormerKey } from './certificate-variables.js';
import { type FileStoreConfig, fileStoreConfig } from './file-store-config.js';
import { ConfigurationError, readEnvironment } from './read-environment.js';
import { VARIABLES } from './variables.js';

/** Where and how people are sent to sign in with VNeID. */
export interface VneidConfig {
  /** Which road is taken, see docs/vneid.md. */
  connector: 'sandbox' | 'portal' | 'direct';
  issuer: string;
  /** Issuer named in id tokens, where the road's usual one does not fit. */
  idTokenIssuer: string | undefined;
  clientId: string;
  clientSecret: string;
  redirectUri: string;
  /** Levels of authentication to ask for; undefined: what is usual on the road. */
  acrValues: string | undefined;
  pkce: boolean;
  /** Our RSA private key for the direct road; set whenever that road is taken. */
  privateKeyFile: string | undefined;
  timeoutMs: number;
  clockToleranceSeconds: number;
}

/** Where confirmations go, and how patient we are with it. */
export interface GatewayConfig {
  /** Undefined where there is no gateway. */
  url: string | undefined;
  partner: string;
  secret: string;
  timeoutMs: number;
  /** Failures in a row after which it is left alone. */
  failuresToOpen: number;
  pauseMs: number;
}

/** The key that signs certificates and those that did so before. */
export interface CertificateKeyConfig {
  /** 32 bytes of an Ed25519 key. */
  seed: Buffer;
  /** First day on which it signs, `YYYY-MM-DD`. */
  since: string;
  former: FormerKey[];
}

/** The checked configuration of a process. Nothing else in the code reads the environment. */
@Injectable()
export class Config {
  readonly environment: 'development' | 'test' | 'production';
  readonly host: string;
  readonly port: number;
  readonly workerPort: number;
  readonly publicUrl: string;
  readonly trustedProxies: string[];
  readonly dataDir: string;
  readonly fileStore: FileStoreConfig;
  readonly contentDir: string;
  readonly webDir: string;
  readonly databaseUrl: string;
  readonly databasePoolSize: number;
  readonly redisUrl: string | undefined;
  readonly queueConcurrency: number;
  readonly queueRetryPauseMs: number;
  readonly queueTakeOverSeconds: number;
  readonly queueLostAfterSeconds: number;
  readonly citizenIdEncryptionKey: Buffer;
  readonly citizenIdIndexKey: Buffer;
  /** Seals the ends of the chains of evidence. */
  readonly evidenceSealKey: Buffer;
  readonly sessionHours: number;
  readonly secureCookies: boolean;
  readonly vneid: VneidConfig;
  readonly gateway: GatewayConfig;
  /** Seed of the Ed25519 key that signs batch files. */
  readonly confirmationSigningKey: Buffer;
  /** Raw Ed25519 public key of the other side, where it signs its answer files. */
  readonly confirmationAnswerKey: Buffer | undefined;
  readonly certificateKeys: CertificateKeyConfig;
  readonly logLevel: string;

  constructor(environment: NodeJS.ProcessEnv) {
    const values = readEnvironment(environment);
    this.environment = values.NODE_ENV;
    this.host = values.HOST;
    this.port = values.PORT;
    this.workerPort = values.WORKER_PORT;
    this.publicUrl = values.PUBLIC_URL;
    this.trustedProxies = values.TRUSTED_PROXIES;
    this.dataDir = values.DATA_DIR;
    this.fileStore = fileStoreConfig(values);
    this.contentDir = values.CONTENT_DIR;
    this.webDir = values.WEB_DIR;
    this.databaseUrl = values.DATABASE_URL;
    this.databasePoolSize = values.DATABASE_POOL_SIZE;
    this.redisUrl = values.REDIS_URL;
    this.queueConcurrency = values.QUEUE_CONCURRENCY;
    this.queueRetryPauseMs = values.QUEUE_RETRY_PAUSE_MS;
    this.queueTakeOverSeconds = values.QUEUE_TAKE_OVER_SECONDS;
    this.queueLostAfterSeconds = values.QUEUE_LOST_AFTER_SECONDS;
    this.citizenIdEncryptionKey = values.CITIZEN_ID_ENCRYPTION_KEY;
    this.citizenIdIndexKey = values.CITIZEN_ID_INDEX_KEY;
    this.evidenceSealKey = values.EVIDENCE_SEAL_KEY ?? derivedKey(values.CITIZEN_ID_INDEX_KEY, 'evidence-seal');
    this.sessionHours = values.SESSION_HOURS;
    this.secureCookies = this.publicUrl.startsWith('https:');
    this.vneid = vneidConfig(values, this.publicUrl);
    this.gateway = gatewayConfig(values);
    this.confirmationSigningKey =
      values.CONFIRMATION_SIGNING_KEY ?? derivedKey(values.CITIZEN_ID_INDEX_KEY, 'confirmation-batch-signing');
    this.confirmationAnswerKey = values.CONFIRMATION_ANSWER_KEY;
    this.certificateKeys = certificateKeyConfig(values);
    this.logLevel = values.LOG_LEVEL;
  }
}

function vneidConfig(values: ReturnType<typeof readEnvironment>, publicUrl: string): VneidConfig {
  if (values.VNEID_CONNECTOR === 'direct' && !values.VNEID_PRIVATE_KEY_FILE) {
    const { describe, example } = VARIABLES.VNEID_PRIVATE_KEY_FILE;
    throw new ConfigurationError([
      `VNEID_PRIVATE_KEY_FILE is not set (${describe}). Example: VNEID_PRIVATE_KEY_FILE=${example}`,
    ]);
  }
  return {
    connector: values.VNEID_CONNECTOR,
    issuer: values.VNEID_ISSUER,
    idTokenIssuer: values.VNEID_ID_TOKEN_ISSUER,
    clientId: values.VNEID_CLIENT_ID,
    clientSecret: values.VNEID_CLIENT_SECRET,
    redirectUri: `${publicUrl}/api/public/sign-in/vneid/callback`,
    acrValues: values.VNEID_ACR_VALUES,
    pkce: values.VNEID_PKCE === 'yes',
    privateKeyFile: values.VNEID_PRIVATE_KEY_FILE,
    timeoutMs: values.VNEID_TIMEOUT_MS,
    clockToleranceSeconds: values.VNEID_CLOCK_TOLERANCE_SECONDS,
  };
}

function gatewayConfig(values: ReturnType<typeof readEnvironment>): GatewayConfig {
  return {
    url: values.CONFIRMATION_GATEWAY_URL ?? gatewayOfSandbox(values.VNEID_MODE, values.VNEID_ISSUER),
    partner: values.CONFIRMATION_GATEWAY_PARTNER,
    secret: values.CONFIRMATION_GATEWAY_SECRET,
    timeoutMs: values.CONFIRMATION_GATEWAY_TIMEOUT_MS,
    failuresToOpen: values.CONFIRMATION_GATEWAY_FAILURES,
    pauseMs: values.CONFIRMATION_GATEWAY_PAUSE_SECONDS * 1000,
  };
}

function certificateKeyConfig(values: ReturnType<typeof readEnvironment>): CertificateKeyConfig {
  return {
    seed: values.CERTIFICATE_SIGNING_KEY ?? derivedKey(values.CITIZEN_ID_INDEX_KEY, 'certificate-signing'),
    since: values.CERTIFICATE_SIGNING_KEY_SINCE,
    former: values.CERTIFICATE_FORMER_KEYS,
  };
}

/** The stand-in for VNeID plays the gateway too. */
function gatewayOfSandbox(mode: 'sandbox' | 'real', issuer: string): string | undefined {
  return mode === 'sandbox' ? `${new URL(issuer).origin}/confirmation-gateway` : undefined;
}

/** A key for another purpose (HKDF, RFC 5869): knowing it tells nothing of the one it comes from. */
function derivedKey(from: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', from, Buffer.alloc(0), purpose, 32));
}
