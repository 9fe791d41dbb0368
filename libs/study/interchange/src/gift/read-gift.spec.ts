import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { problemsOfQuestion } from '@hvs/contracts';
import { readGift } from './read-gift.js';

const FILE = readFileSync(join(import.meta.dirname, '../spec-support/files/moodle.gift'), 'utf8');

describe('a GIFT file with every kind of question of the format', () => {
  const read = readGift(FILE);
  const named = (title: string) => read.find(({ item }) => item.title.startsWith(title));
  const notesOf = (title: string): string => (named(title)?.item.notes ?? []).map(({ vi }) => vi).join(' ');

  it('has one line in the ledger for each item', () => {
    expect(read.map(({ item }) => [item.title.slice(0, 14).trim(), item.outcome])).toEqual([
      ['Cấp cứu', 'imported'],
      ['Mã OTP', 'changed'],
      ['Đúng sai', 'imported'],
      ['Trái đất phẳng', 'changed'],
      ['Trả lời ngắn', 'changed'],
      ['Năm', 'changed'],
      ['Khoảng', 'changed'],
      ['Nhiều số', 'changed'],
      ['Ghép đôi', 'changed'],
      ['Điền từ', 'changed'],
      ['Tự luận', 'changed'],
      ['Ký tự', 'changed'],
      ['Markdown', 'changed'],
      ['Chào mừng ông', 'refused'],
      ['Hỏng', 'refused'],
      ['Sau câu hỏng', 'changed'],
      ['Không đáp án', 'refused'],
      ['Một đáp án một', 'changed'],
    ]);
  });

  it('says why whenever something was changed or refused, and never hands on a question that is not whole', () => {
    for (const { item, question } of read) {
      expect(item.notes.length > 0).toBe(item.outcome !== 'imported');
      expect(question === undefined).toBe(item.outcome === 'refused');
      expect(question ? problemsOfQuestion(question) : []).toEqual([]);
    }
  });

  it('keeps feedback, general feedback, category and tags', () => {
    expect(named('Cấp cứu')?.question).toMatchObject({
      kind: 'single',
      text: 'Gọi cấp cứu số nào?',
      tags: ['dien-thoai'],
      explanation: 'Cấp cứu là 115.',
      options: [
        { text: '115', correct: true, feedback: 'Đúng rồi.' },
        { text: '113', correct: false, feedback: '113 là Công an.' },
        { text: '114', correct: false },
      ],
    });
    expect(named('Mã OTP')?.question).toMatchObject({
      kind: 'multiple',
      text: 'Mã OTP được đọc cho ai: công an hay người thân?',
      tags: ['mat-khau'],
    });
    expect(notesOf('Mã OTP')).toContain('định dạng');
  });

  it('knows true and false with the feedback of each', () => {
    expect(named('Đúng sai')?.question).toMatchObject({
      kind: 'true-false',
      correct: true,
      feedback: { whenFalse: 'Xem lại bài.', whenTrue: 'Chính xác.' },
      explanation: 'Đúng vậy.',
    });
  });

  it('knows numbers with tolerance, as a range and several', () => {
    expect(named('Năm')?.question).toMatchObject({ kind: 'number', value: 2022, tolerance: 0 });
    expect(named('Khoảng')?.question).toMatchObject({ value: 36.65, tolerance: 0.55 });
    expect(named('Nhiều số')?.question).toMatchObject({ value: 1911, tolerance: 0 });
    expect(notesOf('Nhiều số')).toContain('Chỉ giữ số đúng nhất');
  });

  it('knows pairs, missing words and escaped characters', () => {
    expect(named('Ghép đôi')?.question).toMatchObject({
      pairs: [
        { key: 'a', left: '113', right: 'Công an' },
        { key: 'b', left: '114', right: 'Cứu hỏa' },
        { key: 'c', left: '115', right: 'Cấp cứu' },
      ],
      distractors: [{ text: 'Điện lực' }],
    });
    expect(named('Điền từ')?.question?.text).toBe('Mật khẩu nên có _____ để khó đoán.');
    expect(named('Ký tự')?.question).toMatchObject({
      options: [{ text: '=' }, { text: '~' }, { text: '#' }, { text: '{}' }],
    });
  });

  it('refuses unbalanced braces by their line and reads on behind them', () => {
    const broken = named('Hỏng')?.item;
    expect(broken?.place).toEqual({
      kind: 'line',
      number: FILE.split('\n').findIndex((line) => line.includes('thiếu ngoặc')) + 1,
    });
    expect(notesOf('Hỏng')).toContain('1 dấu mở, 0 dấu đóng');
    expect(named('Sau câu hỏng')?.question?.kind).toBe('true-false');
  });
});
