import { describe, expect, it } from '@jest/globals';
import { askedAbout } from './page-asked-about.rule.js';

describe('what a call for help is about', () => {
  it.each([
    ['/khoa-hoc/an-toan', { courseSlug: 'an-toan', lessonKey: null }],
    ['/khoa-hoc/an-toan/bai/ma-otp', { courseSlug: 'an-toan', lessonKey: 'ma-otp' }],
    ['/khoa-hoc/an-toan/kiem-tra', { courseSlug: 'an-toan', lessonKey: null }],
    ['/khoa-hoc', null],
    ['/ho-so', null],
    ['https://xau.example/khoa-hoc/an-toan', null],
    [undefined, null],
  ])('is read from the page %s', (page, about) => {
    expect(askedAbout(page)).toEqual(about);
  });
});
