import { describe, expect, it } from '@jest/globals';
import { isPlainAllowed } from './plain-http.rule.js';

describe('asking VNeID without TLS', () => {
  it.each([
    ['http://127.0.0.1:3001', 'production', true],
    ['http://localhost:3001/direct', 'production', true],
    ['http://[::1]:3001', 'production', true],
    ['http://vneid.example', 'production', false],
    ['http://127.0.0.1.example', 'production', false],
    ['http://vneid.example', 'test', true],
    ['https://vneid.example', 'test', false],
  ] as const)('%s in %s: %p', (address, environment, allowed) => {
    expect(isPlainAllowed(address, environment)).toBe(allowed);
  });
});
