import { type CertificateCode, readCertificateCode } from '@hvs/contracts';
import { certificateKeys } from './certificate-keys.js';

/** What a code came to: its facts when the signature holds, else why not. */
export type CodeCheck = { genuine: CertificateCode } | { fault: 'unreadable' | 'forged' | 'unknown-key' | 'no-keys' };

/** Checks the address that a QR code gave by its signature alone; the server is asked for keys at most. */
export async function checkCode(address: string): Promise<CodeCheck> {
  const read = readCertificateCode(address);
  if (!read) return { fault: 'unreadable' };
  const keys = await certificateKeys();
  if (!keys) return { fault: 'no-keys' };
  const key = keys.find(({ keyId }) => keyId === read.code.keyId);
  if (!key) return { fault: 'unknown-key' };
  const publicKey = Uint8Array.from(atob(key.publicKey), (sign) => sign.charCodeAt(0));
  return (await holds(publicKey, read.message, read.signature)) ? { genuine: read.code } : { fault: 'forged' };
}

/** The browser's own Ed25519 where it has one; phones before 2025 get it with this page. */
async function holds(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', copyOf(publicKey), 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, copyOf(signature), copyOf(message));
  } catch {
    const { verifyAsync } = await import('@noble/ed25519');
    return verifyAsync(signature, message, publicKey).catch(() => false);
  }
}

/** WebCrypto takes no view of a part of a buffer that may be shared. */
function copyOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
