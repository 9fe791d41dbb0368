import type { LessonDocument, LessonForm } from '../course-document.js';
import type { Block } from '../lesson-blocks.js';
import type { LanguageAdvice, Remark } from './advice.js';
import { piecesOfBlock } from './readable-text.js';
import { alternativeRemarks, headingRemarks } from './structure-remarks.js';
import { abbreviationRemark, abbreviationsIn, isExplained, remarksOnPiece } from './text-remarks.js';

/** Easy-read is words and pictures together: at least one picture for so many blocks. */
const BLOCKS_PER_PICTURE = 6;
const PICTURES: readonly Block['type'][] = ['image', 'steps', 'slides', 'video'];

/**
 * Advice on plain language and on those who do not see or hear, for every form of a lesson in the order of its blocks.
 * Sources of the limits: GOV.UK and Plain English guidance (15 to 20 words), Inclusion Europe's rules for easy-read.
 */
export function adviceOnLesson(lesson: LessonDocument): LanguageAdvice[] {
  const advice = adviceOnBlocks(lesson.blocks, 'full');
  if (lesson.easyRead) advice.push(...adviceOnBlocks(lesson.easyRead, 'easy-read'), ...pictureAdvice(lesson.easyRead));
  if (lesson.audio && lesson.audio.transcript.trim() === '') {
    advice.push({
      rule: 'alternative-missing',
      form: 'audio',
      words: '',
      vi: 'Bản nghe chưa có lời viết ra. Người không nghe được cần đọc lời này.',
      en: 'The audio form has no transcript, which those who do not hear need.',
    });
  }
  return advice;
}

function adviceOnBlocks(blocks: readonly Block[], form: LessonForm): LanguageAdvice[] {
  const advice: LanguageAdvice[] = [];
  const say = (block: number, remark: Remark): void => void advice.push({ ...remark, form, block });
  const lost = headingRemarks(blocks);
  const abbreviations = abbreviationPlaces(blocks);
  blocks.forEach((block, index) => {
    for (const piece of piecesOfBlock(block)) {
      for (const remark of remarksOnPiece(piece, form === 'easy-read')) say(index, remark);
    }
    for (const remark of alternativeRemarks(block)) say(index, remark);
    for (const each of lost) if (each.block === index) say(index, each.remark);
    for (const [abbreviation, place] of abbreviations)
      if (place === index) say(index, abbreviationRemark(abbreviation));
  });
  return advice;
}

/** Each abbreviation that the text never explains, with the block where it first stands. */
function abbreviationPlaces(blocks: readonly Block[]): Map<string, number> {
  const texts = blocks.map((block) =>
    piecesOfBlock(block)
      .map(({ text }) => text)
      .join('\n'),
  );
  const wholeText = texts.join('\n');
  const places = new Map<string, number>();
  texts.forEach((text, index) => {
    for (const word of abbreviationsIn(text)) {
      if (!places.has(word) && !isExplained(word, wholeText)) places.set(word, index);
    }
  });
  return places;
}

function pictureAdvice(blocks: readonly Block[]): LanguageAdvice[] {
  const pictures = blocks.filter(({ type }) => PICTURES.includes(type)).length;
  if (blocks.length === 0 || pictures >= Math.ceil(blocks.length / BLOCKS_PER_PICTURE)) return [];
  return [
    {
      rule: 'picture-missing',
      form: 'easy-read',
      words: '',
      vi: 'Bản dễ hiểu cần hình đi cùng chữ. Hãy thêm hình minh họa cho các ý chính.',
      en: 'Easy-read needs pictures beside the words. Add pictures for the main points.',
    },
  ];
}
