import { maybe, oneOf, url, variable, wholeNumber, words } from './variable.js';

/** How VNeID is reached, and the stand-in for it. The three roads: docs/vneid.md. */
export const VNEID_VARIABLES = {
  VNEID_CONNECTOR: variable({
    describe: 'road to VNeID: portal (National Public Service Portal), direct (encrypted envelopes) or sandbox',
    example: 'portal',
    fallback: 'sandbox',
    parse: oneOf('sandbox', 'portal', 'direct'),
  }),
  VNEID_ISSUER: variable({
    describe: 'address of VNeID: the issuer, or what its addresses begin with on the roads portal and direct',
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
  VNEID_ID_TOKEN_ISSUER: variable({
    describe: 'road portal: issuer named in its id tokens, where it is not VNEID_ISSUER/oauth2/token',
    example: 'https://xacthuc.dichvucong.gov.vn:443/oauth2/token',
    fallback: '',
    parse: maybe(url('http:', 'https:')),
  }),
  VNEID_ACR_VALUES: variable({
    describe:
      'levels of authentication to ask for, best first, with blanks between them; without it what is usual on the road',
    example: 'LoA1',
    fallback: '',
    parse: maybe(words),
  }),
  VNEID_PKCE: variable({
    describe: 'no leaves out PKCE, for a road that refuses it',
    example: 'no',
    fallback: 'yes',
    parse: oneOf('yes', 'no'),
  }),
  VNEID_PRIVATE_KEY_FILE: variable({
    describe: 'road direct: PEM file with our RSA private key, to which VNeID wraps the keys of its envelopes',
    example: '/run/secrets/vneid-private-key.pem',
    fallback: '',
    parse: maybe(words),
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
  VNEID_SANDBOX_PARTNER_KEY_FILE: variable({
    describe:
      'PEM file with the RSA key to which the stand-in wraps its envelopes; without it the direct road is closed there',
    example: '.data/vneid-sandbox/partner-key.pem',
    fallback: '',
    parse: maybe(words),
  }),
  VNEID_SANDBOX_GATEWAY_SECRET: variable({
    describe: 'secret with which requests to the stand-in’s confirmation gateway are signed',
    example: 'sandbox-gateway-secret',
    fallback: 'sandbox-gateway-secret',
    parse: words,
    secret: true,
  }),
  VNEID_SANDBOX_GATEWAY_DELAY_MS: variable({
    describe: 'milliseconds after which the stand-in answers a confirmation',
    example: '3000',
    fallback: '3000',
    parse: wholeNumber(0, 86400000),
  }),
  VNEID_SANDBOX_GATEWAY_FILE: variable({
    describe: 'file that keeps the stand-in’s confirmations over a restart; without it they live in memory',
    example: '.data/vneid-sandbox/confirmations.jsonl',
    fallback: '',
    parse: maybe(words),
  }),
};
