import { describe, expect, it } from '@jest/globals';
import type { LessonDocument } from '../course-document.js';
import type { Block } from '../lesson-blocks.js';
import { adviceOnLesson } from './lesson-advice.js';
import { sentencesOf, wordCount } from './sentences.js';

const say = (text: string): Block => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const lesson = (...blocks: Block[]): LessonDocument => ({ key: 'bai', title: 'Bài', minutes: 5, blocks });
const rules = (...blocks: Block[]): string[] => adviceOnLesson(lesson(...blocks)).map(({ rule }) => rule);
const words = (count: number): string => `Ông ${Array.from({ length: count - 1 }, () => 'bà').join(' ')}.`;

describe('sentences of a Vietnamese text', () => {
  it('end at their full stops, and not inside numbers or abbreviations', () => {
    expect(
      sentencesOf('Gọi số 1.022 khi cần, v.v. để được giúp. Ông bà có nghe rõ không? Nếu không, «xin gọi lại».'),
    ).toEqual(['Gọi số 1.022 khi cần, v.v. để được giúp.', 'Ông bà có nghe rõ không?', 'Nếu không, «xin gọi lại».']);
  });

  it('count what stands between blanks, without lone signs', () => {
    expect(wordCount('Mở VNeID – bấm «Đăng nhập».')).toBe(5);
  });
});

describe('advice on plain language', () => {
  it('says nothing about a plain text', () => {
    expect(rules(say('Ông bà mở ứng dụng VNeID. Sau đó bấm nút màu đỏ ở giữa màn hình.'))).toEqual([]);
  });

  it('finds a sentence of more than 20 words, and in easy-read of more than 12', () => {
    expect(rules(say(words(20)))).toEqual([]);
    expect(rules(say(words(21)))).toEqual(['sentence-long']);
    const easy = adviceOnLesson({ ...lesson(), easyRead: [say(words(13))] });
    expect(easy.map(({ rule, form, block }) => [rule, form, block])).toEqual([
      ['sentence-long', 'easy-read', 0],
      ['picture-missing', 'easy-read', undefined],
    ]);
  });

  it('finds a paragraph that is too long even in short sentences', () => {
    expect(rules(say(Array.from({ length: 9 }, () => words(10)).join(' ')))).toEqual(['paragraph-long']);
  });

  it('finds an abbreviation once, where it first stands, unless the text explains it', () => {
    const told = adviceOnLesson(lesson(say('Không đọc mã OTP.'), say('Mã OTP là bí mật.')));
    expect(told.map(({ rule, block }) => [rule, block])).toEqual([['abbreviation', 0]]);
    expect(told[0]?.vi).toContain('mã dùng một lần (OTP)');
    expect(rules(say('Mã dùng một lần (OTP) là bí mật.'), say('Không đọc OTP.'))).toEqual([]);
    expect(rules(say('Đến UBND (Ủy ban nhân dân) xã.'))).toEqual([]);
  });

  it('finds words of machines, links that lead nobody knows where, and shouting', () => {
    const link: Block = {
      type: 'paragraph',
      children: [{ type: 'link', href: 'https://vneid.gov.vn', children: [{ type: 'text', text: 'tại đây' }] }],
    };
    expect(rules(say('Hãy click vào nút này.'), link, say('KHÔNG ĐƯỢC ĐỌC MÃ CHO AI'))).toEqual([
      'word-hard',
      'link-text',
      'capitals',
    ]);
  });
});

describe('advice on structure and alternatives', () => {
  it('finds a small heading before any large one', () => {
    const heading = (level: 2 | 3): Block => ({ type: 'heading', level, children: [{ type: 'text', text: 'Đề mục' }] });
    expect(rules(heading(3))).toEqual(['heading-order']);
    expect(rules(heading(2), heading(3))).toEqual([]);
  });

  it('finds what those who do not see or hear would miss', () => {
    expect(rules({ type: 'image', src: 'media/a.png', description: '' })).toEqual(['alternative-missing']);
    expect(rules({ type: 'image', src: 'media/a.png', description: 'Hình 1.png' })).toEqual(['alternative-missing']);
    expect(rules({ type: 'video', src: 'media/a.mp4', title: 'Phim', captions: '', transcript: '' })).toEqual([
      'alternative-missing',
      'alternative-missing',
    ]);
    const audio = adviceOnLesson({ ...lesson(), audio: { src: 'media/a.mp3', transcript: ' ' } });
    expect(audio.map(({ form, rule }) => [form, rule])).toEqual([['audio', 'alternative-missing']]);
  });
});
