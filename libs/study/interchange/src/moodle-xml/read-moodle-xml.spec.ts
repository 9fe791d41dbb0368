import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { problemsOfQuestion } from '@hvs/contracts';
import { readMoodleXml } from './read-moodle-xml.js';

const FILE = readFileSync(join(import.meta.dirname, '../spec-support/files/moodle.xml'), 'utf8');

describe('a Moodle XML file with every type of question that Moodle knows', () => {
  const read = readMoodleXml(FILE);
  const named = (title: string) => read.find(({ item }) => item.title === title);
  const notesOf = (title: string): string => (named(title)?.item.notes ?? []).map(({ vi }) => vi).join(' ');

  it('has one line in the ledger for each item', () => {
    expect(read.map(({ item, question }) => [item.title, item.outcome, question?.kind])).toEqual([
      ['Một đáp án', 'changed', 'single'],
      ['Nhiều đáp án', 'imported', 'multiple'],
      ['Đúng sai', 'imported', 'true-false'],
      ['Trả lời ngắn', 'changed', 'short-text'],
      ['Số có đơn vị', 'imported', 'number'],
      ['Ghép đôi', 'imported', 'matching'],
      ['Tự luận', 'imported', 'open'],
      ['Lời dẫn', 'refused', undefined],
      ['Điền trong đoạn', 'changed', 'fill-gap'],
      ['Nhiều lựa chọn trong đoạn', 'refused', undefined],
      ['Chọn từ', 'imported', 'fill-gap'],
      ['Kéo từ', 'imported', 'fill-gap'],
      ['Kéo dấu lên hình', 'refused', undefined],
      ['Kéo chữ lên hình', 'refused', undefined],
      ['Thứ tự', 'imported', 'ordering'],
      ['Tính calculated', 'refused', undefined],
      ['Tính calculatedsimple', 'refused', undefined],
      ['Tính calculatedmulti', 'refused', undefined],
      ['Ghép ngẫu nhiên', 'refused', undefined],
      ['Ngẫu nhiên', 'refused', undefined],
      ['Mất loại', 'refused', undefined],
      ['Của phần mở rộng', 'refused', undefined],
      ['Có hình', 'changed', 'single'],
      ['Không có đáp án đúng', 'refused', undefined],
    ]);
  });

  it('says why whenever something was changed or refused, and hands on whole questions only', () => {
    for (const { item, question } of read) {
      expect([item.title, item.notes.length > 0]).toEqual([item.title, item.outcome !== 'imported']);
      expect(question ? problemsOfQuestion(question) : []).toEqual([]);
    }
    expect(notesOf('Của phần mở rộng')).toContain('"stack"');
  });

  it('keeps texts, feedback, category and tags', () => {
    expect(named('Một đáp án')?.question).toMatchObject({
      text: 'Mật khẩu mạnh là gì?',
      tags: ['mat-khau-manh', 'an-toan'],
      explanation: 'Mật khẩu dài thì khó đoán.',
      options: [
        { text: 'Dài và khó đoán', correct: true, feedback: 'Đúng' },
        { text: 'Ngày sinh', correct: false, feedback: 'Dễ đoán' },
        { text: '123456', correct: false },
      ],
    });
  });

  it('turns gaps of every sort into ours', () => {
    expect(named('Điền trong đoạn')?.question).toMatchObject({
      text: 'Gọi [[o1]] khi cấp cứu, gọi [[o2]] khi gặp kẻ gian, tên tỉnh là [[o3]].',
      gaps: [
        { key: 'o1', accepted: ['115'] },
        { key: 'o2', accepted: ['113'], choices: ['113', '114'] },
        { key: 'o3', accepted: ['Phú Thọ', 'Phu Tho'] },
      ],
    });
    expect(named('Kéo từ')?.question).toMatchObject({
      text: 'Mã [[o1]] chỉ dùng [[o2]] lần.',
      gaps: [
        { accepted: ['OTP'], choices: ['OTP', 'QR'] },
        { accepted: ['một'], choices: ['một'] },
      ],
    });
  });

  it('takes the picture packed inside, and names what it leaves out', () => {
    const found = named('Có hình');
    expect(found?.question?.picture).toEqual({ src: 'embedded/nut goi.png', description: 'Hai nút xanh và đỏ' });
    expect(found?.files.map(({ name, bytes }) => [name, bytes.subarray(1, 4).toString()])).toEqual([
      ['nut goi.png', 'PNG'],
    ]);
    expect(notesOf('Có hình')).toContain('https://a.vn/x.png');
    expect(notesOf('Có hình')).toContain('thua.mp3');
  });
});

describe('XML that does harm', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE quiz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><quiz><question type="essay"><name><text>&b;</text></name></question></quiz>`;

  it.each([
    ['a bomb of entities', bomb, 'interchange.xml-declares'],
    ['a file to be fetched', '<!DOCTYPE q SYSTEM "file:///etc/passwd"><quiz/>', 'interchange.xml-declares'],
    ['a tag that is not closed', '<quiz><question></quiz>', 'interchange.xml-broken'],
    ['nesting without end', `<quiz>${'<a>'.repeat(5_000)}${'</a>'.repeat(5_000)}</quiz>`, 'interchange.xml-broken'],
    ['another sort of XML', '<html/>', 'interchange.not-moodle-xml'],
    ['no XML', 'xin chào', 'interchange.xml-broken'],
  ])('is refused: %s', (_case, text, code) => {
    expect(() => readMoodleXml(text)).toThrow(expect.objectContaining({ code }));
  });

  it('may speak of a DOCTYPE inside a text', () => {
    const text =
      '<quiz><question type="essay"><name><text>a</text></name><questiontext><text><![CDATA[<!DOCTYPE html> là gì?]]></text></questiontext></question></quiz>';
    expect(readMoodleXml(text)).toHaveLength(1);
  });
});
