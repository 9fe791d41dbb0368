import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { readAnswers } from './read-answers.js';
import { type Manifest, pack, publicBytesOf, signingKey, unpack } from './signed-package.js';
import { unzip, zip } from './zip.js';

const KEY = '0195d6a0-0000-7000-8000-000000000001';
const CSV = Buffer.from(
  `key,state,confirmedOn,reason\n${KEY},confirmed,2026-11-22,\n,confirmed,2026-11-22,\nk-2,returned,,Sai tên\n`,
);
const theirs = generateKeyPairSync('ed25519').privateKey;
const theirPublic = publicBytesOf(theirs);
const about = (count: number): Omit<Manifest, 'files'> => ({
  format: 'hoc-vu-so/confirmation-answers/1',
  id: 'A-1',
  commune: 'Kẻ Sặt',
  madeAt: '2026-11-22T03:00:00Z',
  count,
});
const packed = (count = 3, key: KeyObject = theirs): Buffer =>
  pack(about(count), [{ name: 'answers.csv', content: CSV }], key);

/** The same package with one of its files replaced. */
function withFile(bytes: Buffer, name: string, content: string): Buffer {
  const files = unzip(bytes, 1_000_000);
  files.set(name, Buffer.from(content));
  return zip([...files].map(([one, kept]) => ({ name: one, content: kept })));
}

describe('an answer file', () => {
  it('is read row by row, with what cannot be read told apart', () => {
    const { rows, signed } = readAnswers(packed(), theirPublic);
    expect(signed).toBe(true);
    expect(rows).toEqual([
      { rowNumber: 1, key: KEY, answer: { state: 'confirmed', confirmedOn: '2026-11-22' } },
      { rowNumber: 2, key: '', malformed: 'no-key' },
      { rowNumber: 3, key: 'k-2', answer: { state: 'returned', reason: 'Sai tên' } },
    ]);
  });

  it('is the same as JSON, and as a plain file where nobody signs', () => {
    const json = JSON.stringify({ answers: [{ key: KEY, state: 'received' }, 'nonsense'] });
    expect(readAnswers(Buffer.from(json), undefined).rows).toEqual([
      { rowNumber: 1, key: KEY, answer: { state: 'received' } },
      { rowNumber: 2, key: '', malformed: 'no-key' },
    ]);
    expect(readAnswers(CSV, undefined)).toMatchObject({ signed: false });
  });

  it.each<[string, () => Buffer, Buffer | undefined, string]>([
    [
      'signed by somebody else',
      () => packed(3, generateKeyPairSync('ed25519').privateKey),
      theirPublic,
      'answer-file.broken-signature',
    ],
    [
      'whose manifest was changed',
      () => withFile(packed(), 'manifest.json', '{"count":3}'),
      theirPublic,
      'answer-file.broken-signature',
    ],
    [
      'whose rows were changed',
      () => withFile(packed(), 'answers.csv', 'key,state\nk,confirmed'),
      theirPublic,
      'answer-file.changed-content',
    ],
    [
      'whose rows were changed where nobody signs',
      () => withFile(packed(), 'answers.csv', 'key,state'),
      undefined,
      'answer-file.changed-content',
    ],
    ['whose count is wrong', () => packed(4), theirPublic, 'answer-file.count-differs'],
    ['that is not signed at all', () => CSV, theirPublic, 'answer-file.not-signed'],
    ['without its columns', () => Buffer.from('ma;ket qua\n1;2'), undefined, 'answer-file.missing-columns'],
    ['that is a picture', () => Buffer.from([0x89, 0x50, 0x4e, 0x47]), undefined, 'answer-file.missing-columns'],
    ['of broken JSON', () => Buffer.from('{"answers": ['), undefined, 'answer-file.unreadable'],
    ['of a broken zip', () => packed().subarray(0, 100), undefined, 'answer-file.unreadable'],
  ])('%s is refused as a whole', (_what, file, key, code) => {
    expect(() => readAnswers(file(), key)).toThrow(code);
  });
});

describe('the key that signs', () => {
  it('comes from 32 bytes, and the same bytes give the same key', () => {
    const one = signingKey(Buffer.alloc(32, 7));
    const other = signingKey(Buffer.alloc(32, 7));
    expect(publicBytesOf(one)).toEqual(publicBytesOf(other));
    expect(unpack(packed(3, one), publicBytesOf(other), 1_000_000).signed).toBe(true);
  });
});
