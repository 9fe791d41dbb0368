import { describe, expect, it } from '@jest/globals';
import { isBrokenConnection } from './broken-connections.js';

const withCode = (message: string, code: string): Error => Object.assign(new Error(message), { code });

describe('a broken connection', () => {
  it.each([
    withCode('terminating connection due to unexpected postmaster exit', '57P01'),
    withCode('the database system is starting up', '57P03'),
    withCode('read ECONNRESET', 'ECONNRESET'),
    new Error('Connection terminated unexpectedly'),
  ])('is known by its code or words: %s', (error) => {
    expect(isBrokenConnection(error)).toBe(true);
  });

  it.each([withCode('duplicate key value', '23505'), new TypeError('x is not a function'), 'broken', undefined])(
    'is nothing else: %s',
    (error) => {
      expect(isBrokenConnection(error)).toBe(false);
    },
  );
});
