import type { LessonDocument } from '../course-document.js';
import type { Block } from '../lesson-blocks.js';
import type { MediaSource } from '../media.js';
import type { Practice } from '../practice.js';
import type { Question } from '../questions/question.js';

/** A file that something shows, and where it stands in it. */
export interface MediaUse {
  field: string;
  src: MediaSource;
}

const UPLOADED = /^file\/([0-9a-f-]{36})(\/|$)/;

/** The uploaded file of a source, also where the source names a page of it; nothing for one beside the course. */
export const uploadedFileIn = (src: MediaSource): string | undefined => UPLOADED.exec(src)?.[1];

/** The files that a question shows. */
export function mediaOfQuestion(question: Question): MediaUse[] {
  return [
    ...(question.picture ? [{ field: 'picture.src', src: question.picture.src }] : []),
    ...(question.kind === 'hotspot' ? [{ field: 'image.src', src: question.image.src }] : []),
    ...(question.kind === 'listen' ? [{ field: 'audio.src', src: question.audio.src }] : []),
  ];
}

/** The files that a block shows or gives to be downloaded. */
export function mediaOfBlock(block: Block): MediaUse[] {
  switch (block.type) {
    case 'image':
    case 'audio':
    case 'download':
      return [{ field: 'src', src: block.src }];
    case 'video':
      return [
        { field: 'src', src: block.src },
        { field: 'captions', src: block.captions },
      ];
    case 'slides':
      return block.pages.map(({ src }, index) => ({ field: `pages[${index}].src`, src }));
    case 'steps':
      return block.items.flatMap(({ picture }, index) =>
        picture ? [{ field: `items[${index}].picture.src`, src: picture.src }] : [],
      );
    case 'question':
      return mediaOfQuestion(block.question).map(({ field, src }) => ({ field: `question.${field}`, src }));
    default:
      return [];
  }
}

/** The files that a lesson shows in any of its forms. */
export function mediaOfLesson({ blocks, easyRead = [], audio, signLanguage }: LessonDocument): MediaUse[] {
  const inBlocks = (name: string, list: readonly Block[]): MediaUse[] =>
    list.flatMap((block, index) =>
      mediaOfBlock(block).map(({ field, src }) => ({ field: `${name}[${index}].${field}`, src })),
    );
  return [
    ...inBlocks('blocks', blocks),
    ...inBlocks('easyRead', easyRead),
    ...(audio ? [{ field: 'audio.src', src: audio.src }] : []),
    ...(signLanguage ? [{ field: 'signLanguage.src', src: signLanguage.src }] : []),
  ];
}

/** The pictures of a practice. */
export function mediaOfPractice({ screens }: Practice): MediaUse[] {
  return screens.flatMap(({ picture }, index) =>
    picture ? [{ field: `screens[${index}].picture.src`, src: picture.src }] : [],
  );
}
