import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { excerptOf, readReply } from './read-reply.rule.js';

const KEY = '0195d6a0-0000-7000-8000-000000000001';
const http = (status: number, body: object | string, retryAfter: string | null = null) =>
  ({
    kind: 'http',
    status,
    body: typeof body === 'string' ? body : JSON.stringify(body),
    retryAfter,
  }) as const;

describe('a reply of the gateway', () => {
  it('is an answer when it is about our key and says something of the contract', () => {
    expect(readReply(http(202, { key: KEY, receipt: 'R-1', state: 'received' }), KEY)).toEqual({
      kind: 'answer',
      answer: { state: 'received' },
      receipt: 'R-1',
    });
    expect(readReply(http(200, { key: KEY, state: 'confirmed', confirmedOn: '2026-11-22' }), KEY)).toMatchObject({
      answer: { state: 'confirmed', confirmedOn: '2026-11-22' },
    });
    expect(readReply(http(200, { key: KEY, state: 'returned', reason: ' Sai tên ' }), KEY)).toMatchObject({
      answer: { state: 'returned', reason: 'Sai tên' },
    });
  });

  it('to a key that was sent before is asked about, as it names neither the day nor the reason', () => {
    expect(readReply(http(202, { key: KEY, receipt: 'R-1', state: 'confirmed' }), KEY)).toEqual({
      kind: 'answer',
      answer: { state: 'received' },
      receipt: 'R-1',
    });
  });

  it.each([
    ['none came', { kind: 'none', fault: 'ECONNREFUSED' } as const, 'ECONNREFUSED', 0],
    ['it is away', http(503, ''), 'HTTP 503', 0],
    ['it asks for patience', http(429, '', '7'), 'HTTP 429', 7_000],
    ['its patience makes no sense', http(429, '', 'soon'), 'HTTP 429', 0],
    ['it does not know us', http(401, '{"error":"signature"}'), 'HTTP 401 {"error":"signature"}', 0],
    ['the address is wrong', http(404, 'Not Found'), 'HTTP 404 Not Found', 0],
  ])('means later when %s', (_what, reply, fault, askedForMs) => {
    expect(readReply(reply, KEY)).toEqual({ kind: 'later', fault, askedForMs });
  });

  it('means a refusal of this one submission only when its content is named', () => {
    expect(readReply(http(400, { error: 'bad-request', fields: ['birthDate'] }), KEY)).toEqual({
      kind: 'refused',
      reason: 'Cổng xác nhận không nhận nội dung này. Mục chưa đúng: birthDate.',
    });
    expect(readReply(http(404, { error: 'unknown-key' }), KEY)).toEqual({ kind: 'unknown-key' });
  });

  it('never shows anything that could be a citizen id', () => {
    expect(excerptOf('<p>030158000017\n lỗi</p>')).toBe('<p>************ lỗi</p>');
  });

  it('that is anything else at all confirms nobody', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((text) => `{"key":"${KEY}","state":${text}}`),
        ),
        (body) => {
          const reading = readReply(http(200, body), KEY);
          expect(reading.kind).toBe('nonsense');
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
