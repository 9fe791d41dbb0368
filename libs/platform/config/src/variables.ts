import { CERTIFICATE_VARIABLES } from './certificate-variables.js';
import { FILE_VARIABLES } from './file-variables.js';
import { key32, oneOf, url, variable, wholeNumber, words, type Variable } from './variable.js';
import { VNEID_VARIABLES } from './vneid-variables.js';

/** Every variable that the api, the worker and the command line read. `npm run cli -- config` prints this list. */
export const VARIABLES = {
  NODE_ENV: variable({
    describe: 'production hardens cookies and refuses plain-http sign-in providers off this machine',
    example: 'production',
    fallback: 'development',
    parse: oneOf('development', 'test', 'production'),
  }),
  HOST: variable({ describe: 'address the api listens on', example: '0.0.0.0', fallback: '127.0.0.1', parse: words }),
  PORT: variable({
    describe: 'port of the api and the web app',
    example: '3000',
    fallback: '3000',
    parse: wholeNumber(0, 65535),
  }),
  WORKER_PORT: variable({
    describe: 'port of the worker’s health page; 0 takes a free one',
    example: '3002',
    fallback: '0',
    parse: wholeNumber(0, 65535),
  }),
  PUBLIC_URL: variable({
    describe: 'address that people type, without a slash at the end',
    example: 'https://hocvuso.kesat.gov.vn',
    fallback: 'http://127.0.0.1:3000',
    parse: url('http:', 'https:'),
  }),
  TRUSTED_PROXIES: variable({
    describe: 'addresses or networks of reverse proxies whose X-Forwarded-For is believed',
    example: '10.0.0.0/8,127.0.0.1',
    fallback: '',
    parse: (text) => text.split(',').flatMap((part) => part.trim() || []),
  }),
  DATA_DIR: variable({
    describe: 'folder for files the system writes',
    example: '.data',
    fallback: '.data',
    parse: words,
  }),
  ...FILE_VARIABLES,
  CONTENT_DIR: variable({ describe: 'folder with the courses', example: 'content', fallback: 'content', parse: words }),
  WEB_DIR: variable({
    describe: 'folder with the built web app',
    example: 'dist/web',
    fallback: 'dist/web',
    parse: words,
  }),
  DATABASE_URL: variable({
    describe: 'PostgreSQL 18 server; npm start brings its own when this is not set',
    example: 'postgres://app:password@127.0.0.1:5432/hocvuso',
    parse: url('postgres:', 'postgresql:'),
    secret: true,
  }),
  DATABASE_POOL_SIZE: variable({
    describe: 'connections that one process may open for its own work',
    example: '10',
    fallback: '10',
    parse: wholeNumber(2, 200),
  }),
  REDIS_URL: variable({
    describe: 'Redis or Valkey behind the queue; without it the queue lives in PostgreSQL',
    example: 'redis://127.0.0.1:6379',
    fallback: '',
    parse: (text) => (text === '' ? undefined : url('redis:', 'rediss:')(text)),
    secret: true,
  }),
  QUEUE_CONCURRENCY: variable({
    describe: 'jobs that one worker runs at a time in each lane',
    example: '8',
    fallback: '8',
    parse: wholeNumber(1, 100),
  }),
  QUEUE_RETRY_PAUSE_MS: variable({
    describe: 'milliseconds before failed work is tried again; each further pause is twice as long',
    example: '400',
    fallback: '400',
    parse: wholeNumber(1, 60000),
  }),
  QUEUE_TAKE_OVER_SECONDS: variable({
    describe: 'seconds of silence after which the work of a worker that died goes to another one',
    example: '10',
    fallback: '10',
    parse: wholeNumber(1, 3600),
  }),
  QUEUE_LOST_AFTER_SECONDS: variable({
    describe: 'seconds after which work that was handed to the queue and is not done is handed over again',
    example: '60',
    fallback: '60',
    parse: wholeNumber(1, 86400),
  }),
  CITIZEN_ID_ENCRYPTION_KEY: variable({
    describe: 'AES-256 key of citizen ids, 32 bytes in base64; losing it loses the ids',
    example: 'openssl rand -base64 32',
    parse: key32,
    secret: true,
  }),
  CITIZEN_ID_INDEX_KEY: variable({
    describe: 'HMAC key by which a citizen id is found, 32 bytes in base64',
    example: 'openssl rand -base64 32',
    parse: key32,
    secret: true,
  }),
  EVIDENCE_SEAL_KEY: variable({
    describe: 'HMAC key that seals evidence, 32 bytes in base64; without it one is derived from CITIZEN_ID_INDEX_KEY',
    example: 'openssl rand -base64 32',
    fallback: '',
    parse: (text) => (text === '' ? undefined : key32(text)),
    secret: true,
  }),
  SESSION_HOURS: variable({
    describe: 'hours after which a person signs in again',
    example: '720',
    fallback: '720',
    parse: wholeNumber(1, 8760),
  }),
  ...VNEID_VARIABLES,
  ...CERTIFICATE_VARIABLES,
  CONFIRMATION_GATEWAY_URL: variable({
    describe:
      'address of the confirmation gateway; without it the stand-in of VNeID plays it, and with VNEID_MODE=real there is none',
    example: 'https://gateway.example.vn/confirmation-gateway',
    fallback: '',
    parse: (text) => (text === '' ? undefined : url('http:', 'https:')(text)),
  }),
  CONFIRMATION_GATEWAY_PARTNER: variable({
    describe: 'name by which the confirmation gateway knows this system',
    example: 'hoc-vu-so',
    fallback: 'hoc-vu-so',
    parse: words,
  }),
  CONFIRMATION_GATEWAY_SECRET: variable({
    describe: 'secret with which requests to the confirmation gateway are signed',
    example: 'sandbox-gateway-secret',
    fallback: 'sandbox-gateway-secret',
    parse: words,
    secret: true,
  }),
  CONFIRMATION_GATEWAY_TIMEOUT_MS: variable({
    describe: 'milliseconds to wait for an answer of the confirmation gateway',
    example: '10000',
    fallback: '10000',
    parse: wholeNumber(100, 120000),
  }),
  CONFIRMATION_GATEWAY_FAILURES: variable({
    describe: 'failures in a row after which the confirmation gateway is left alone for a while',
    example: '5',
    fallback: '5',
    parse: wholeNumber(1, 1000),
  }),
  CONFIRMATION_GATEWAY_PAUSE_SECONDS: variable({
    describe: 'seconds for which a gateway that failed is left alone before one request tries it again',
    example: '60',
    fallback: '60',
    parse: wholeNumber(1, 86400),
  }),
  CONFIRMATION_SIGNING_KEY: variable({
    describe:
      'Ed25519 key that signs batch files, 32 bytes in base64; without it one is derived from CITIZEN_ID_INDEX_KEY',
    example: 'openssl rand -base64 32',
    fallback: '',
    parse: (text) => (text === '' ? undefined : key32(text)),
    secret: true,
  }),
  CONFIRMATION_ANSWER_KEY: variable({
    describe: 'Ed25519 public key of the other side, 32 bytes in base64; with it only signed answer files are taken',
    example: 'MCowBQYDK2VwAyEA… without its first 12 bytes',
    fallback: '',
    parse: (text) => (text === '' ? undefined : key32(text)),
  }),
  LOG_LEVEL: variable({
    describe: 'least severe log line that is written',
    example: 'info',
    fallback: 'info',
    parse: oneOf('trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'),
  }),
} satisfies Record<string, Variable<unknown>>;

export type VariableName = keyof typeof VARIABLES;
