import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { checkPage } from './check-page.js';
import { PAGE_POLICY } from './check-page-style.js';

describe('the check page', () => {
  const page = checkPage(null, 'vi', new Date('2026-11-28T05:00:00Z'));

  it('may use the style it comes with: its hash stands in the policy', () => {
    const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(page) ?? [];
    expect(style).not.toBe('');
    expect(PAGE_POLICY).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  });

  it('has no script', () => {
    expect(page).not.toMatch(/<script|javascript:| on\w+=/i);
  });
});
