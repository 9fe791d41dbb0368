import { Injectable } from '@nestjs/common';
import { readEnvironment } from './read-environment.js';

/** Where and how people are sent to sign in with VNeID. */
export interface VneidConfig {
  issuer: string;
  clientId: string;
  clientSecret: string;
  redirectUri: string;
  timeoutMs: number;
  clockToleranceSeconds: number;
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
  readonly sessionHours: number;
  readonly secureCookies: boolean;
  readonly vneid: VneidConfig;
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
    this.sessionHours = values.SESSION_HOURS;
    this.secureCookies = this.publicUrl.startsWith('https:');
    this.vneid = {
      issuer: values.VNEID_ISSUER,
      clientId: values.VNEID_CLIENT_ID,
      clientSecret: values.VNEID_CLIENT_SECRET,
      redirectUri: `${this.publicUrl}/api/public/sign-in/vneid/callback`,
      timeoutMs: values.VNEID_TIMEOUT_MS,
      clockToleranceSeconds: values.VNEID_CLOCK_TOLERANCE_SECONDS,
    };
    this.logLevel = values.LOG_LEVEL;
  }
}
