import { describe, expect, it } from '@jest/globals';
import { Config } from './config.js';
import { ConfigurationError, readEnvironment } from './read-environment.js';

const key = Buffer.alloc(32, 1).toString('base64');
const complete = {
  DATABASE_URL: 'postgres://app@127.0.0.1:5432/hocvuso',
  CITIZEN_ID_ENCRYPTION_KEY: key,
  CITIZEN_ID_INDEX_KEY: key,
};

function problemsOf(environment: NodeJS.ProcessEnv): string[] {
  try {
    readEnvironment(environment);
  } catch (error) {
    return (error as ConfigurationError).problems;
  }
  return [];
}

describe('reading the environment', () => {
  it('takes the fallback for all that is not set', () => {
    const config = new Config(complete);
    expect(config.port).toBe(3000);
    expect(config.redisUrl).toBeUndefined();
    expect(config.vneid.redirectUri).toBe('http://127.0.0.1:3000/api/public/sign-in/vneid/callback');
  });

  it('names the variable, what was wrong and an example', () => {
    expect(problemsOf({ ...complete, PORT: '80a' })).toEqual([
      'PORT: "80a" must be a whole number from 0 to 65535. Example: PORT=3000',
    ]);
  });

  it('tells of all problems at once', () => {
    expect(problemsOf({ PORT: '-1', LOG_LEVEL: 'loud' })).toHaveLength(5);
  });

  it('never shows a secret', () => {
    const [problem] = problemsOf({ ...complete, CITIZEN_ID_INDEX_KEY: 'too-short-secret' });
    expect(problem).toContain('CITIZEN_ID_INDEX_KEY: its value must be 32 bytes in base64');
    expect(problem).not.toContain('too-short-secret');
  });

  it('makes cookies secure as soon as the public address is https', () => {
    expect(new Config({ ...complete, PUBLIC_URL: 'https://hocvuso.example/' }).secureCookies).toBe(true);
  });
});
