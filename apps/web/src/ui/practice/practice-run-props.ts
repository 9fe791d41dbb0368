import type { MediaSource, Practice } from '@hvs/contracts';
import type { PracticeOutcome } from './practice-outcome.js';
import type { SpokenHelp } from './use-vietnamese-voice.js';
import type { ReactNode } from 'react';

/** One try of a practice, and what happens at its end. */
export interface PracticeRunProps {
  practice: Practice;
  mediaUrl: (src: MediaSource) => string;
  assisted: boolean;
  voice: SpokenHelp;
  onFinish: (outcome: PracticeOutcome) => void;
  onBeginAgain: (assisted: boolean) => void;
  afterEnding?: ReactNode;
}
