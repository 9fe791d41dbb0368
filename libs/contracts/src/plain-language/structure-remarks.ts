import type { Block } from '../lesson-blocks.js';
import { type Remark, shortened } from './advice.js';
import { textOfInlines } from './readable-text.js';

/** Remarks on the order of headings, each with the place of its block. */
export function headingRemarks(blocks: readonly Block[]): { block: number; remark: Remark }[] {
  let hasMainHeading = false;
  return blocks.flatMap((block, index) => {
    if (block.type !== 'heading') return [];
    if (block.level === 2) hasMainHeading = true;
    const isLost = block.level === 3 && !hasMainHeading;
    return isLost ? [{ block: index, remark: lostHeading(textOfInlines(block.children)) }] : [];
  });
}

const lostHeading = (text: string): Remark => ({
  rule: 'heading-order',
  words: shortened(text),
  vi: 'Đề mục nhỏ đứng trước đề mục lớn. Hãy đặt một đề mục lớn ở trên, hoặc đổi nó thành đề mục lớn.',
  en: 'A small heading stands before any large one. Put a large heading above it, or make it a large one.',
});

const missing = (words: string, vi: string, en: string): Remark => ({ rule: 'alternative-missing', words, vi, en });

/** What those who do not see or do not hear would miss. */
export function alternativeRemarks(block: Block): Remark[] {
  switch (block.type) {
    case 'image':
      return describedRemarks([block.description]);
    case 'slides':
      return describedRemarks(block.pages.map(({ description }) => description));
    case 'steps':
      return describedRemarks(block.items.flatMap(({ picture }) => (picture ? [picture.description] : [])));
    case 'audio':
      return transcriptRemarks(block.title, block.transcript);
    case 'video':
      return [...captionRemarks(block.title, block.captions), ...transcriptRemarks(block.title, block.transcript)];
    default:
      return [];
  }
}

/** A description that only repeats that there is a picture says nothing. */
const EMPTY_DESCRIPTION =
  /^(hình|ảnh|hình ảnh|ảnh chụp màn hình|image|picture|img|screenshot)[\s\d._-]*(\.(png|jpe?g|webp|gif))?$/i;

function describedRemarks(descriptions: readonly string[]): Remark[] {
  return descriptions.flatMap((description, index) => {
    const number = descriptions.length > 1 ? ` ${index + 1}` : '';
    if (description.trim() === '') {
      return [
        missing(
          `Hình${number}`,
          `Hình${number} chưa có lời mô tả. Hãy tả điều người học cần thấy trong hình.`,
          `Picture${number} has no description. Say what a learner has to see in it.`,
        ),
      ];
    }
    if (!EMPTY_DESCRIPTION.test(description.trim())) return [];
    return [
      missing(
        shortened(description),
        `Lời mô tả «${shortened(description)}» chưa nói hình cho thấy gì.`,
        `The description “${shortened(description)}” does not say what the picture shows.`,
      ),
    ];
  });
}

function transcriptRemarks(title: string, transcript: string): Remark[] {
  if (transcript.trim() !== '') return [];
  return [
    missing(
      shortened(title),
      'Âm thanh chưa có lời viết ra. Người không nghe được cần đọc lời này.',
      'The sound has no transcript, which those who do not hear need.',
    ),
  ];
}

function captionRemarks(title: string, captions: string): Remark[] {
  if (captions !== '') return [];
  return [missing(shortened(title), 'Phim chưa có phụ đề.', 'The film has no captions.')];
}
