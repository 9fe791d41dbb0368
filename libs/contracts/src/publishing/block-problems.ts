import type { Block, BlockType, Inline } from '../lesson-blocks.js';
import { problemsOfQuestion } from '../questions/question-kinds.js';
import { type FoundProblem, isBlank, refusal, when, within } from './course-problem.js';

const GOOD_LINK = /^(https:\/\/[^\s/?#]+|tel:|mailto:)/i;

/** An address of somebody else's page that may be shown. */
export const isHttpsAddress = (href: string): boolean => /^https:\/\/[^\s/?#]+/i.test(href);

/** The words of marked text without its marks. */
export function wordsOf(line: readonly Inline[]): string {
  return line.map((inline) => (inline.type === 'text' ? inline.text : wordsOf(inline.children))).join('');
}

function badLinks(line: readonly Inline[]): boolean {
  return line.some(
    (inline) =>
      inline.type !== 'text' && ((inline.type === 'link' && !isSafe(inline.href)) || badLinks(inline.children)),
  );
}

const isSafe = (href: string): boolean => GOOD_LINK.test(href);

/** All lines of marked text in a block. */
function linesOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block.children];
    case 'list':
      return block.items;
    case 'callout':
      return block.children;
    case 'steps':
      return block.items.map(({ text }) => text);
    default:
      return [];
  }
}

/** Whether a learner finds words to read in the block. */
export const hasWords = (block: Block): boolean => linesOf(block).some((line) => !isBlank(wordsOf(line)));

const src = (value: string): FoundProblem[] =>
  when(value === '', refusal('src', 'Chưa chọn tệp.', 'No file is chosen.'));
const transcript = (value: string): FoundProblem[] =>
  when(isBlank(value), refusal('transcript', 'Chưa có lời của đoạn tiếng.', 'The transcript is missing.'));
const undescribed = (field: string, description: string): FoundProblem[] =>
  when(
    isBlank(description),
    refusal(field, 'Hình chưa có lời mô tả cho người không nhìn thấy.', 'The picture has no description.'),
  );

type BlockOf<Type extends BlockType> = Extract<Block, { type: Type }>;
type BlockRules = { [Type in BlockType]?: (block: BlockOf<Type>) => FoundProblem[] };

const RULES: BlockRules = {
  image: (block) => [...src(block.src), ...undescribed('description', block.description)],
  audio: (block) => [...src(block.src), ...transcript(block.transcript)],
  video: (block) => [
    ...src(block.src),
    ...when(block.captions === '', refusal('captions', 'Video chưa có phụ đề.', 'The video has no captions.')),
    ...transcript(block.transcript),
  ],
  slides: ({ pages }) => [
    ...when(pages.length === 0, refusal('pages', 'Chưa có trang nào.', 'There is no page.')),
    ...pages.flatMap((page, index) => [
      ...within(`pages[${index}]`, src(page.src)),
      ...undescribed(`pages[${index}].description`, page.description),
    ]),
  ],
  steps: ({ items }) => [
    ...when(items.length === 0, refusal('items', 'Chưa có bước nào.', 'There is no step.')),
    ...items.flatMap(({ text, picture }, index) => [
      ...when(
        isBlank(wordsOf(text)),
        refusal(`items[${index}].text`, 'Bước này chưa có chữ.', 'The step has no words.'),
      ),
      ...(picture
        ? [
            ...within(`items[${index}].picture`, src(picture.src)),
            ...undescribed(`items[${index}].picture.description`, picture.description),
          ]
        : []),
    ]),
  ],
  download: (block) => [
    ...src(block.src),
    ...when(isBlank(block.name), refusal('name', 'Tệp tải về chưa có tên.', 'The download has no name.')),
  ],
  question: ({ question }) => within('question', problemsOfQuestion(question)),
  'external-link': ({ href, title, note }) => [
    ...when(
      !isHttpsAddress(href),
      refusal('href', 'Đường dẫn phải bắt đầu bằng https://.', 'The address must begin with https://.'),
    ),
    ...when(isBlank(title), refusal('title', 'Đường dẫn chưa có tên.', 'The link has no title.')),
    ...when(
      isBlank(note),
      refusal('note', 'Chưa có lời dặn khi mở trang ngoài.', 'Say what to beware of on that page.'),
    ),
  ],
  package: ({ packageId, title }) => [
    ...when(packageId === '', refusal('packageId', 'Chưa chọn gói học liệu.', 'No package is chosen.')),
    ...when(isBlank(title), refusal('title', 'Gói học liệu chưa có tên.', 'The package has no title.')),
  ],
};

/** What keeps one block from being published. */
export function problemsOfBlock(block: Block): FoundProblem[] {
  // That rule and block belong together is what the compiler cannot see here.
  const rule = RULES[block.type] as ((block: Block) => FoundProblem[]) | undefined;
  const links = linesOf(block).some(badLinks);
  return [
    ...(rule?.(block) ?? []),
    ...when(
      links,
      refusal(
        '',
        'Có đường dẫn trong chữ chưa bắt đầu bằng https://.',
        'A link in the text does not begin with https://.',
      ),
    ),
  ];
}
