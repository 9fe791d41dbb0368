import { createHash } from 'node:crypto';
import jsonld from 'jsonld';
import { multibase58 } from '../keys/base58.js';
import type { CertificateKeys } from '../keys/certificate-keys.js';
import { loadContext } from './bundled-contexts.js';

/** A credential before it is signed. */
export interface UnsignedCredential {
  '@context': readonly string[];
  [term: string]: unknown;
}

/** The proof of a credential, see W3C Data Integrity EdDSA Cryptosuites 1.0, section 3.2. */
export interface CredentialProof {
  type: 'DataIntegrityProof';
  cryptosuite: 'eddsa-rdfc-2022';
  created: string;
  verificationMethod: string;
  proofPurpose: 'assertionMethod';
  proofValue: string;
}

/**
 * Signs a credential with the present key. Ed25519 is deterministic, so the same credential of the same time has the
 * same proof.
 * @throws when a term of the document is in none of its contexts: it would not be covered by the signature
 */
export async function signCredential<Document extends UnsignedCredential>(
  document: Document,
  keys: CertificateKeys,
  created: Date,
): Promise<Document & { proof: CredentialProof }> {
  const proof = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-rdfc-2022',
    created: secondsOf(created),
    verificationMethod: keys.methodOf(keys.current),
    proofPurpose: 'assertionMethod',
  } as const;
  const about = await digestOf({ '@context': document['@context'], ...proof });
  const signature = keys.sign(Buffer.concat([about, await digestOf(document)]));
  return { ...document, proof: { ...proof, proofValue: multibase58(signature) } };
}

/** An instant as credentials write it: without parts of a second. */
export function secondsOf(at: Date): string {
  return `${at.toISOString().slice(0, 19)}Z`;
}

async function digestOf(document: object): Promise<Buffer> {
  const canonical = await jsonld.canonize(document, {
    algorithm: 'RDFC-1.0',
    format: 'application/n-quads',
    documentLoader: loadContext,
    safe: true,
  });
  return createHash('sha256').update(canonical, 'utf8').digest();
}
