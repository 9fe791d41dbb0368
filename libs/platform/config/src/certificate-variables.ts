import { key32, maybe, variable } from './variable.js';

/** A public key that signed certificates once, and from which day to which (both included, `YYYY-MM-DD`). */
export interface FormerKey {
  publicKey: Buffer;
  from: string;
  until: string;
}

const FORMER_KEY = /^([A-Za-z0-9+/]{43}=)@(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** How certificates are signed; docs/certificates.md tells how a key is changed. */
export const CERTIFICATE_VARIABLES = {
  CERTIFICATE_SIGNING_KEY: variable({
    describe:
      'Ed25519 key that signs certificates, 32 bytes in base64; without it one is derived from CITIZEN_ID_INDEX_KEY',
    example: 'openssl rand -base64 32',
    fallback: '',
    parse: maybe(key32),
    secret: true,
  }),
  CERTIFICATE_SIGNING_KEY_SINCE: variable({
    describe: 'first day on which that key signs',
    example: '2026-01-01',
    fallback: '2026-01-01',
    parse: (text) => {
      if (!DAY.test(text)) throw new Error('must be a day such as 2026-01-01');
      return text;
    },
  }),
  CERTIFICATE_FORMER_KEYS: variable({
    describe: 'public keys that signed certificates before, each with its days; they stay published',
    example: '11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=@2026-01-01..2027-06-30',
    fallback: '',
    parse: (text): FormerKey[] => text.split(',').flatMap((part) => (part.trim() ? [formerKey(part.trim())] : [])),
  }),
};

function formerKey(text: string): FormerKey {
  const [, key, from, until] = FORMER_KEY.exec(text) ?? [];
  if (!key || !from || !until) throw new Error('must be a public key in base64, @, first day, two dots, last day');
  return { publicKey: Buffer.from(key, 'base64'), from, until };
}
