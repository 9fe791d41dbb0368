import type { FileKind } from '@hvs/contracts';
import { createContext, lazy, type ReactNode, Suspense, useContext, useState } from 'react';
import type { LibraryFile } from '../../../api/types.js';

const MediaPicker = lazy(async () => ({ default: (await import('../../media/media-picker.js')).MediaPicker }));

type Pick = (kind: FileKind) => Promise<LibraryFile | undefined>;

const PickContext = createContext<Pick | null>(null);

/** Asks for a file of the library, or for one to be sent; nothing when the dialog is closed without a choice. */
export function usePickFile(): Pick {
  const pick = useContext(PickContext);
  if (!pick) throw new Error('files are picked inside the page of a draft');
  return pick;
}

interface Asked {
  kind: FileKind;
  answer: (file: LibraryFile | undefined) => void;
}

/** The one dialog of a page in which files are chosen. */
export function FilePicking({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const pick: Pick = (kind) => new Promise((answer) => setAsked({ kind, answer }));
  const settle = (file?: LibraryFile): void => {
    asked?.answer(file);
    setAsked(null);
  };
  return (
    <PickContext value={pick}>
      {children}
      {asked && (
        <Suspense fallback={null}>
          <MediaPicker kind={asked.kind} onPick={settle} onClose={() => settle()} />
        </Suspense>
      )}
    </PickContext>
  );
}
