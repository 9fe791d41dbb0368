import { describe, expect, it } from '@jest/globals';
import { QUESTION_KINDS } from '@hvs/contracts';
import { ContentSource, formatProblem } from './content-problem.js';
import type { ContentProblem } from './content-problem.js';
import { readQuestionsYaml } from './questions-yaml.js';

const GOOD = [
  'questions:',
  '  - key: otp',
  '    kind: single',
  '    text: Có người xin mã OTP. Ông bà làm gì?',
  '    options:',
  '      - text: Không đọc cho ai',
  '        correct: true',
  '      - text: Đọc ngay',
  '    explanation: Mã OTP chỉ dành cho ông bà.',
];

describe('questions.yaml', () => {
  it('becomes questions whose options are named by their place', () => {
    const { questions, problems } = read(GOOD);
    expect(problems).toEqual([]);
    expect(questions).toEqual([
      {
        key: 'otp',
        kind: 'single',
        text: 'Có người xin mã OTP. Ông bà làm gì?',
        options: [
          { key: 'a', text: 'Không đọc cho ai', correct: true },
          { key: 'b', text: 'Đọc ngay', correct: false },
        ],
        explanation: 'Mã OTP chỉ dành cho ông bà.',
      },
    ]);
  });

  it.each([
    ['no right answer in a single choice', changed(7, []), ['5: câu hỏi "otp" phải có đúng một đáp án đúng']],
    [
      'two right answers in a single choice',
      changed(8, ['      - text: Đọc ngay', '        correct: true']),
      ['5: câu hỏi "otp" phải có đúng một đáp án đúng'],
    ],
    [
      'one right answer in a multiple choice',
      changed(3, ['    kind: multiple']),
      ['5: câu hỏi "otp" phải có ít nhất hai đáp án đúng'],
    ],
    [
      'a multiple choice with nothing wrong in it',
      changed(8, ['      - text: Đọc ngay', '        correct: true']).with(2, '    kind: multiple'),
      ['5: câu hỏi "otp" phải có ít nhất một đáp án sai'],
    ],
    [
      'an unknown kind',
      changed(3, ['    kind: text']),
      ['3: câu hỏi "otp": "kind" là "text"; chỉ được là ' + QUESTION_KINDS.join(', ')],
    ],
    ['an unknown key', [...GOOD, '    score: 2'], ['10: câu hỏi "otp": khóa lạ "score"']],
    ['a missing explanation', changed(9, []), ['2: câu hỏi "otp": thiếu khóa "explanation"']],
    ['an empty text', changed(4, ['    text:']), ['4: câu hỏi "otp": "text" không được để trống']],
    ['a number for a text', changed(4, ['    text: 113']), ['4: câu hỏi "otp": "text" phải là chữ']],
    [
      'a question that is a word',
      ['questions:', '  - otp'],
      ['2: câu hỏi thứ 1 phải gồm các dòng dạng "khóa: giá trị"'],
    ],
    [
      'a mark that is not true or false',
      changed(7, ['        correct: 1', '      - text: Hỏi con', '        correct: true']),
      ['7: câu hỏi "otp", mục 1 của "options": "correct" phải là true hoặc false'],
    ],
    [
      'the same option twice',
      changed(8, ['      - text: Không đọc cho ai']),
      ['8: câu hỏi "otp", mục 2 của "options": trùng với một mục ở trên'],
    ],
    ['one option only', changed(8, []), ['5: câu hỏi "otp": cần từ 2 đến 8 mục']],
    ['the same key twice', [...GOOD, ...GOOD.slice(1)], ['10: câu hỏi "otp": khóa đã dùng ở dòng 2']],
    ['no list', ['questions: nhiều'], ['1: "questions" phải là danh sách có ít nhất một mục']],
    ['an empty file', [''], ['1: phải là các dòng dạng "khóa: giá trị"']],
    [
      'a colon without quotes',
      changed(4, ['    text: Bác nói: gì']),
      ['4: YAML sai cú pháp (BLOCK_AS_IMPLICIT_KEY); chữ có dấu ":" hay "#" cần đặt trong dấu nháy'],
    ],
    ['a doubled YAML key', [...GOOD, '    kind: single'], ['10: khóa bị lặp lại']],
  ])('names the line of %s', (_case, lines, expected) => {
    expect(read(lines).problems).toEqual(expected.map((problem) => `content/x/questions.yaml:${problem}`));
  });

  it('refuses a key that could not stand in an address', () => {
    const { problems } = read(changed(2, ['  - key: Mã OTP']));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(
      /^content\/x\/questions\.yaml:2: câu hỏi thứ 1: "key" là "Mã OTP": chỉ dùng chữ thường/,
    );
  });

  it('reports every problem of the file at once', () => {
    const { problems } = read([
      ...changed(4, ['    text:']),
      '    score: 2',
      ...GOOD.slice(1).with(1, '    kind: text'),
    ]);
    expect(problems).toEqual([
      'content/x/questions.yaml:10: câu hỏi "otp": khóa lạ "score"',
      'content/x/questions.yaml:4: câu hỏi "otp": "text" không được để trống',
      'content/x/questions.yaml:11: câu hỏi "otp": khóa đã dùng ở dòng 2',
      'content/x/questions.yaml:12: câu hỏi "otp": "kind" là "text"; chỉ được là ' + QUESTION_KINDS.join(', '),
    ]);
  });
});

/** The good file with one line (counted from 1) replaced. */
function changed(line: number, replacement: string[]): string[] {
  return GOOD.toSpliced(line - 1, 1, ...replacement);
}

function read(lines: string[]) {
  const problems: ContentProblem[] = [];
  const questions = readQuestionsYaml(new ContentSource('content/x/questions.yaml', lines.join('\n'), problems));
  return { questions, problems: problems.map(formatProblem) };
}
