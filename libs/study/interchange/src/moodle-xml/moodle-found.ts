import type { Question } from '@hvs/contracts';
import type { Note } from '../ledger.js';

/** What every type of question has, as ours holds it. */
export interface CommonParts {
  key: string;
  text: string;
  explanation: string;
  tags?: string[];
  picture?: { src: string; description: string };
}

/** What a type made of its element. */
export interface MoodleFound {
  question?: Question;
  notes: Note[];
  refusal?: Note;
}
