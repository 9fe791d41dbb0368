import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

describe('the Vietnamese messages', () => {
  it.each(['residents', 'staff'])('of %s know placeholders alone, as nothing parses more of them', (entry) => {
    const catalogue = readFileSync(new URL(`../locales/${entry}/vi.po`, import.meta.url), 'utf8');
    expect(catalogue.match(/\{\w+, (plural|select|selectordinal),/g)).toBeNull();
  });
});
