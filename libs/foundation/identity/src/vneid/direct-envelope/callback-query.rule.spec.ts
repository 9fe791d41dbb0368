import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readDirectCallback } from './callback-query.rule.js';
import { EnvelopeError } from './envelope.rule.js';

describe('a callback of the direct road', () => {
  it('brings a code as text', () => {
    expect(readDirectCallback('?code=abc.def&state=s')).toEqual({ state: 's', error: undefined, code: 'abc.def' });
  });

  it('brings a refusal', () => {
    expect(readDirectCallback('error=access_denied&state=s')).toEqual({
      state: 's',
      error: 'access_denied',
      code: undefined,
    });
  });

  it.each([
    ['as it is', 'code=a+b/c==&encrypt_key=d+e='],
    ['encoded', 'code=a%2Bb%2Fc%3D%3D&encrypt_key=d%2Be%3D'],
    ['turned to a blank on the way', 'code=a%20b/c==&encrypt_key=d%20e='],
  ])('keeps a + that came %s', (_how, query) => {
    expect(readDirectCallback(query).code).toEqual({ data: 'a+b/c==', key: 'd+e=' });
  });

  it('gives back any bytes, however their base64 was put into the address', () => {
    const way = fc.constantFrom(
      (text: string) => text,
      encodeURIComponent,
      (text: string) => text.replaceAll('+', '%20'),
    );
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 64 }), way, (bytes, write) => {
        const text = Buffer.from(bytes).toString('base64');
        const { code } = readDirectCallback(`code=${write(text)}&encrypt_key=${write(text)}`);
        expect(code).toEqual({ data: text, key: text });
      }),
    );
  });

  it('with a part twice is not guessed at', () => {
    expect(() => readDirectCallback('code=a&code=b&state=s')).toThrow(EnvelopeError);
  });
});
