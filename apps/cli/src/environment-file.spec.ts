import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { describeEnvironment } from './environment-file.js';

describe('.env.example', () => {
  it('is what the configuration says (npm run cli -- config prints it anew)', () => {
    expect(readFileSync('.env.example', 'utf8')).toBe(describeEnvironment());
  });
});
