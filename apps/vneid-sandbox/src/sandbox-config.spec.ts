import { describe, expect, it } from '@jest/globals';

import { DEFAULT_CONFIG, readSandboxConfig } from './sandbox-config.js';

describe("the sandbox's configuration", () => {
  it('needs nothing set', () => {
    expect(readSandboxConfig({})).toMatchObject(DEFAULT_CONFIG);
    expect(readSandboxConfig({ VNEID_SANDBOX_PORT: ' ' })).toMatchObject(DEFAULT_CONFIG);
  });

  it('takes what is set', () => {
    const config = readSandboxConfig({
      VNEID_SANDBOX_PORT: '4001',
      VNEID_SANDBOX_HOST: '0.0.0.0',
      VNEID_ISSUER: 'https://vneid.example.vn/',
      VNEID_CLIENT_ID: 'commune',
      VNEID_CLIENT_SECRET: 'secret',
      VNEID_REDIRECT_URIS: 'http://a.example/back, https://b.example/back',
      VNEID_SANDBOX_PEOPLE: '.data/people.jsonl',
      VNEID_SANDBOX_PARTNER_KEY_FILE: '.data/partner-key.pem',
      VNEID_SANDBOX_GATEWAY_SECRET: 'shared',
      VNEID_SANDBOX_GATEWAY_DELAY_MS: '0',
      VNEID_SANDBOX_GATEWAY_FILE: '.data/confirmations.jsonl',
    });
    expect(config).toEqual({
      port: 4001,
      host: '0.0.0.0',
      issuer: 'https://vneid.example.vn',
      clientId: 'commune',
      clientSecret: 'secret',
      redirectUris: ['http://a.example/back', 'https://b.example/back'],
      peopleFile: '.data/people.jsonl',
      partnerKeyFile: '.data/partner-key.pem',
      gatewaySecret: 'shared',
      gatewayDelayMs: 0,
      gatewayFile: '.data/confirmations.jsonl',
    });
  });

  it.each(['/portal', '/direct', '/direct/'])('is one origin for every road: %s', (path) => {
    expect(readSandboxConfig({ VNEID_ISSUER: `http://127.0.0.1:3001${path}` }).issuer).toBe('http://127.0.0.1:3001');
  });

  it.each([
    ['VNEID_SANDBOX_PORT', 'three thousand'],
    ['VNEID_SANDBOX_PORT', '70000'],
    ['VNEID_ISSUER', '127.0.0.1:3001'],
    ['VNEID_ISSUER', 'http://127.0.0.1:3001/realm'],
    ['VNEID_SANDBOX_GATEWAY_DELAY_MS', '3 s'],
    ['VNEID_REDIRECT_URIS', 'http://a.example/back,,'],
    ['VNEID_REDIRECT_URIS', 'javascript:alert(1)'],
  ])('names %s, what is wrong and an example when it is %j', (variable, value) => {
    const read = () => readSandboxConfig({ [variable]: value });
    expect(read).toThrow(new RegExp(`^${variable} .*Example: ${variable}=`));
  });
});
