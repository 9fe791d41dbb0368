import {
  constants,
  createCipheriv,
  generateKeyPairSync,
  type KeyObject,
  publicEncrypt,
  randomBytes,
} from 'node:crypto';
import type { Envelope } from '../envelope.rule.js';

/** A key pair as a partner of VNeID would have one; made anew in each run, so that no private key lies in the repository. */
export function madeUpPartner(): { publicKey: KeyObject; privateKey: KeyObject } {
  return generateKeyPairSync('rsa', { modulusLength: 2048 });
}

/** Seals a text the way the other side does. */
export function seal(text: string, publicKey: KeyObject, aesKey: Buffer = randomBytes(32)): Envelope {
  const cipher = createCipheriv(`aes-${aesKey.length * 8}-ecb`, aesKey, null);
  const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  const key = publicEncrypt({ key: publicKey, padding: constants.RSA_PKCS1_PADDING }, aesKey);
  return { data: data.toString('base64'), key: key.toString('base64') };
}

/** The opened userinfo of a made-up person. */
export const RECORDED_DIRECT_CLAIMS = {
  citizenPid: '030155000001',
  fullName: 'Phạm Thị Sen',
  birthDate: '1955-02-03',
  accountType: 'CITIZEN',
  accountLevel: '2',
};

/** The opened answer of the token address: no id token, as it was seen. */
export const RECORDED_DIRECT_TOKENS = { access_token: 'a-made-up-access-token', token_type: 'Bearer', expires_in: 300 };
