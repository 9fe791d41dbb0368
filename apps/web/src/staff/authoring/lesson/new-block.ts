import type { Block, BlockType } from '@hvs/contracts';

/** The blocks that have a form of their own, in the order in which they are offered. */
export const FORM_BLOCK_TYPES = [
  'image',
  'steps',
  'question',
  'practice',
  'video',
  'audio',
  'slides',
  'download',
  'external-link',
  'package',
] as const satisfies readonly BlockType[];

export type FormBlockType = (typeof FORM_BLOCK_TYPES)[number];

/** Unique within a lesson for all practical purposes, and short in its JSON. */
export const newBlockId = (): string => `b-${Math.random().toString(36).slice(2, 10)}`;

type Bodies = { [Type in FormBlockType]: Extract<Block, { type: Type }> };

const newQuestion = (): Bodies['question']['question'] => ({
  kind: 'single',
  key: newBlockId(),
  text: '',
  explanation: '',
  options: ['a', 'b', 'c'].map((key, index) => ({ key, text: '', correct: index === 0 })),
});

/** An empty block to be filled in. */
export function newBlock(type: FormBlockType): Block {
  const id = newBlockId();
  const bodies: { [Type in FormBlockType]: () => Bodies[Type] } = {
    image: () => ({ id, type: 'image', src: '', description: '' }),
    steps: () => ({ id, type: 'steps', items: [{ text: [] }] }),
    question: () => ({ id, type: 'question', question: newQuestion() }),
    practice: () => ({ id, type: 'practice', practice: '' }),
    video: () => ({ id, type: 'video', src: '', title: '', captions: '', transcript: '' }),
    audio: () => ({ id, type: 'audio', src: '', title: '', transcript: '' }),
    slides: () => ({ id, type: 'slides', title: '', pages: [] }),
    download: () => ({ id, type: 'download', src: '', name: '', bytes: 0 }),
    'external-link': () => ({ id, type: 'external-link', href: '', title: '', note: '' }),
    package: () => ({ id, type: 'package', kind: 'h5p', packageId: '', title: '' }),
  };
  return bodies[type]();
}
