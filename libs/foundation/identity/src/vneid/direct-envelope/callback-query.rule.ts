import { EnvelopeError, type Envelope } from './envelope.rule.js';

/** What the browser brought back from the direct road. */
export interface DirectCallback {
  state: string;
  /** `error` of OAuth, when VNeID refused. */
  error: string | undefined;
  /** The code as text, or sealed. */
  code: string | Envelope | undefined;
}

/**
 * Reads the query of the callback. A `+` stays a `+`: the other side puts base64 into the address as it is, and reading
 * it as a form would make blanks of it. Where something on the way did so already, blanks turn back, as base64 has none.
 * @param query with or without its question mark
 * @throws EnvelopeError when a part is there twice: which of them is meant is not ours to guess
 */
export function readDirectCallback(query: string): DirectCallback {
  const parts = new URLSearchParams(query.replaceAll('+', '%2B'));
  const one = (name: string): string | undefined => {
    const values = parts.getAll(name);
    if (values.length > 1) throw new EnvelopeError();
    return values[0] || undefined;
  };
  const code = one('code')?.replaceAll(' ', '+');
  const key = one('encrypt_key')?.replaceAll(' ', '+');
  return {
    state: one('state') ?? '',
    error: one('error'),
    code: code !== undefined && key !== undefined ? { data: code, key } : code,
  };
}
