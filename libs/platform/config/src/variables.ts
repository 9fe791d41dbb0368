/** How a variable's text becomes a value; throws a sentence that says what is wrong with it. */
export type Parse<T> = (text: string) => T;

/** One variable of the environment: what it is for, an example, and what happens when it is not set. */
export interface Variable<T> {
  describe: string;
  example: string;
  parse: Parse<T>;
  fallback?: string;
  secret?: true;
}

const wholeNumber =
  (from: number, to: number): Parse<number> =>
  (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < from || value > to)
      throw new Error(`must be a whole number from ${from} to ${to}`);
    return value;
  };

const words: Parse<string> = (text) => text;

const url =
  (...protocols: string[]): Parse<string> =>
  (text) => {
    const parsed = URL.canParse(text) ? new URL(text) : undefined;
    if (!parsed || !protocols.includes(parsed.protocol)) {
      throw new Error(`must be an address that begins with ${protocols.map((p) => `${p}//`).join(' or ')}`);
    }
    return text.replace(/\/+$/, '');
  };

const oneOf =
  <T extends string>(...values: T[]): Parse<T> =>
  (text) => {
    const found = values.find((value) => value === text);
    if (!found) throw new Error(`must be one of ${values.join(', ')}`);
    return found;
  };

const key32: Parse<Buffer> = (text) => {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== 32) throw new Error('must be 32 bytes in base64');
  return bytes;
};

const variable = <T>(entry: Variable<T>): Variable<T> => entry;

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
  SESSION_HOURS: variable({
    describe: 'hours after which a person signs in again',
    example: '720',
    fallback: '720',
    parse: wholeNumber(1, 8760),
  }),
  VNEID_ISSUER: variable({
    describe: 'OpenID Connect issuer that stands for VNeID',
    example: 'http://127.0.0.1:3001',
    fallback: 'http://127.0.0.1:3001',
    parse: url('http:', 'https:'),
  }),
  VNEID_CLIENT_ID: variable({
    describe: 'client id given by VNeID',
    example: 'hoc-vu-so',
    fallback: 'hoc-vu-so',
    parse: words,
  }),
  VNEID_CLIENT_SECRET: variable({
    describe: 'client secret given by VNeID',
    example: 'sandbox-secret',
    fallback: 'sandbox-secret',
    parse: words,
    secret: true,
  }),
  VNEID_TIMEOUT_MS: variable({
    describe: 'milliseconds to wait for an answer of VNeID',
    example: '8000',
    fallback: '8000',
    parse: wholeNumber(100, 60000),
  }),
  VNEID_CLOCK_TOLERANCE_SECONDS: variable({
    describe: 'seconds by which the clock of VNeID may differ from ours',
    example: '30',
    fallback: '30',
    parse: wholeNumber(0, 300),
  }),
  VNEID_MODE: variable({
    describe: 'sandbox lets npm start bring a stand-in for VNeID; real leaves it out',
    example: 'real',
    fallback: 'sandbox',
    parse: oneOf('sandbox', 'real'),
  }),
  VNEID_SANDBOX_PORT: variable({
    describe: 'port of the stand-in for VNeID',
    example: '3001',
    fallback: '3001',
    parse: wholeNumber(0, 65535),
  }),
  VNEID_SANDBOX_HOST: variable({
    describe: 'address the stand-in listens on',
    example: '0.0.0.0',
    fallback: '127.0.0.1',
    parse: words,
  }),
  VNEID_SANDBOX_PEOPLE: variable({
    describe: 'file with the made-up people whom the stand-in knows',
    example: '.data/vneid-sandbox/people.jsonl',
    fallback: '.data/vneid-sandbox/people.jsonl',
    parse: words,
  }),
  VNEID_REDIRECT_URIS: variable({
    describe: 'addresses to which the stand-in may send people back, with commas between them',
    example: 'http://127.0.0.1:3000/api/public/sign-in/vneid/callback',
    fallback: 'http://127.0.0.1:3000/api/public/sign-in/vneid/callback',
    parse: words,
  }),
  LOG_LEVEL: variable({
    describe: 'least severe log line that is written',
    example: 'info',
    fallback: 'info',
    parse: oneOf('trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'),
  }),
} satisfies Record<string, Variable<unknown>>;

export type VariableName = keyof typeof VARIABLES;
