import { describe, expect, it } from '@jest/globals';
import { ContentSource, formatProblem } from './content-problem.js';
import type { ContentProblem } from './content-problem.js';
import { readLessonMarkdown } from './lesson-markdown.js';

const HEAD = ['---', 'key: ma-otp', 'title: Mã OTP', 'minutes: 5', '---'];

describe('a lesson in Markdown', () => {
  it('becomes typed blocks', () => {
    const { lesson, problems } = read([
      '## Mã là gì',
      '',
      'Mã **sáu số**, đến',
      'bằng *tin nhắn*. Xem [cổng](https://dichvucong.gov.vn).',
      '',
      '1. Đọc tin',
      '2. Nhập mã',
      '',
      '> **Cảnh báo:** Không đọc mã cho ai.',
      '>',
      '> Kể cả người quen.',
      '',
      '> **Mẹo:** Hỏi con cháu.',
      '',
      '![Màn hình có ô nhập mã](media/o-nhap-ma.png)',
    ]);
    expect(problems).toEqual([]);
    expect(lesson).toEqual({
      key: 'ma-otp',
      title: 'Mã OTP',
      minutes: 5,
      blocks: [
        { type: 'heading', level: 2, children: [text('Mã là gì')] },
        {
          type: 'paragraph',
          children: [
            text('Mã '),
            { type: 'strong', children: [text('sáu số')] },
            text(', đến bằng '),
            { type: 'emphasis', children: [text('tin nhắn')] },
            text('. Xem '),
            { type: 'link', href: 'https://dichvucong.gov.vn', children: [text('cổng')] },
            text('.'),
          ],
        },
        { type: 'list', ordered: true, items: [[text('Đọc tin')], [text('Nhập mã')]] },
        { type: 'callout', kind: 'warning', children: [[text('Không đọc mã cho ai.')], [text('Kể cả người quen.')]] },
        { type: 'callout', kind: 'tip', children: [[text('Hỏi con cháu.')]] },
        { type: 'image', src: 'media/o-nhap-ma.png', description: 'Màn hình có ô nhập mã' },
      ],
    });
  });

  it('is brought to NFC, whatever the editor wrote', () => {
    const { lesson } = read(['Mã bảo mật'.normalize('NFD')]);
    expect(lesson?.blocks).toEqual([{ type: 'paragraph', children: [text('Mã bảo mật'.normalize('NFC'))] }]);
  });

  it('keeps its line numbers with Windows line ends', () => {
    const { problems } = read(['Một', '', '# Hai'], '\r\n');
    expect(problems).toEqual([expect.stringMatching(/^content\/x\/lessons\/01-ma-otp\.md:8: /)]);
  });

  it.each([
    [
      'a heading of level 1',
      ['# To'],
      '6: không dùng tiêu đề cấp 1 trong bài (tên bài đã là cấp 1); hãy dùng ## hoặc ###',
    ],
    ['a heading too deep', ['#### Nhỏ'], '6: tiêu đề cấp 4 quá sâu; hãy dùng ## hoặc ###'],
    [
      'an image without description',
      ['Chữ', '', '![](media/a.png)'],
      '8: hình "media/a.png" thiếu lời mô tả trong dấu ngoặc vuông',
    ],
    [
      'an image from elsewhere',
      ['![Hình](https://a.vn/a.png)'],
      '6: hình "https://a.vn/a.png" phải là tệp trong thư mục media',
    ],
    [
      'an image inside a sentence',
      ['Bấm ![nút](media/a.png) này'],
      '6: không dùng được hình nằm giữa dòng chữ (hình phải đứng riêng một đoạn) trong bài học',
    ],
    ['an HTML block', ['Chữ', '', '<script>x</script>'], '8: không dùng được HTML trong bài học'],
    ['HTML in a line', ['Chữ', 'và <b>đậm</b'], '7: không dùng được HTML trong bài học'],
    ['a table', ['| a | b |', '| --- | --- |', '| 1 | 2 |'], '6: không dùng được bảng trong bài học'],
    ['code', ['```', 'x', '```'], '6: không dùng được khối mã (hoặc dòng thụt vào từ 4 dấu cách) trong bài học'],
    ['code in a line', ['Gõ `x`'], '6: không dùng được mã trong dòng trong bài học'],
    ['a rule', ['Chữ', '', '***'], '8: không dùng được đường kẻ ngang trong bài học'],
    ['a link that is not https', ['[a](http://a.vn)'], '6: liên kết "http://a.vn" phải bắt đầu bằng https://'],
    ['a script address', ['[a](javascript:alert)'], '6: liên kết "javascript:alert" phải bắt đầu bằng https://'],
    ['a plain quotation', ['> Lời nói'], '6: khối trích dẫn phải bắt đầu bằng **Cảnh báo:** hoặc **Mẹo:**'],
    ['an empty callout', ['> **Mẹo:**'], '6: khối cảnh báo hoặc mẹo không có nội dung'],
    ['a list in a list', ['- a', '  - b'], '7: không dùng được danh sách đặt trong khối khác trong bài học'],
    ['two paragraphs in an item', ['- a', '', '  b'], '8: mỗi mục của danh sách chỉ có một đoạn'],
    ['an empty lesson', [], '5: bài học không có nội dung'],
  ])('names the line of %s', (_case, body, expected) => {
    expect(read(body).problems).toContain(`content/x/lessons/01-ma-otp.md:${expected}`);
  });

  it.each([
    ['no front matter', ['Chữ'], '1: bài học phải bắt đầu bằng phần khai báo nằm giữa hai dòng "---"'],
    ['another key than the file', HEAD.with(1, 'key: khac'), '2: "key" là "khac" nhưng tên tệp ghi "ma-otp"'],
    ['minutes in words', HEAD.with(3, 'minutes: năm'), '4: "minutes" phải là số nguyên'],
    ['minutes below 1', HEAD.with(3, 'minutes: 0'), '4: "minutes" phải từ 1 trở lên'],
    ['a missing title', HEAD.toSpliced(2, 1), '2: thiếu khóa "title"'],
    ['an unknown key', HEAD.toSpliced(4, 0, 'author: x'), '5: khóa lạ "author"'],
  ])('names the line of %s in the front matter', (_case, head, expected) => {
    expect(readLines([...head, 'Chữ'], '\n').problems).toEqual([`content/x/lessons/01-ma-otp.md:${expected}`]);
  });
});

function text(value: string) {
  return { type: 'text', text: value };
}

function read(body: string[], lineEnd = '\n') {
  return readLines([...HEAD, ...body], lineEnd);
}

function readLines(lines: string[], lineEnd: string) {
  const problems: ContentProblem[] = [];
  const source = new ContentSource('content/x/lessons/01-ma-otp.md', lines.join(lineEnd), problems);
  return { lesson: readLessonMarkdown(source, 'ma-otp'), problems: problems.map(formatProblem) };
}
