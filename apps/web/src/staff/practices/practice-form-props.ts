import type { MediaSource, Practice, PracticePart, PracticeProblem, PracticeScreen } from '@hvs/contracts';

/** A practice that is being built. */
export interface PracticeFormProps {
  practice: Practice;
  onChange: (practice: Practice) => void;
  /** Of `problemsOfPractice`, or of the draft; shown where they belong. */
  problems: readonly PracticeProblem[];
  mediaUrl: (src: MediaSource) => string;
  /** Lets the trainer choose a picture; without it screens are made of form parts alone. */
  pickMedia?: (kind: 'image') => Promise<MediaSource | undefined>;
}

export interface ScreenEditorProps extends PracticeFormProps {
  screen: PracticeScreen;
  /** Path of the screen in problems, e.g. `screens[2]`. */
  place: string;
  onScreen: (screen: PracticeScreen) => void;
}

export interface PartEditorProps<Part extends PracticePart = PracticePart> extends ScreenEditorProps {
  part: Part;
  /** Path of the part in problems. */
  partPlace: string;
  onPart: (part: PracticePart) => void;
  onRemove: () => void;
  onMove: (by: 1 | -1) => void;
}
