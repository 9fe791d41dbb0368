import type { Block } from '@hvs/contracts';
import type { TextBlock } from '../text/editor-document.js';

/** The blocks that are not part of a running text. */
export type FormBlock = Exclude<Block, TextBlock>;

/** What the form of one block is given; `name` begins the names of its fields, so that a problem leads to them. */
export interface BlockFormProps<Type extends FormBlock['type']> {
  block: Extract<FormBlock, { type: Type }>;
  onChange: (block: FormBlock) => void;
  name: string;
}
