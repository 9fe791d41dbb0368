import { useEffect, useState } from 'react';

/** A Vietnamese voice of the device, or why there is none. `asking`: voices may still come. */
export type Voice = SpeechSynthesisVoice | 'asking' | 'none';

/** `speechSynthesis` is missing in some browsers that live inside other apps. */
export const synthesis = (): SpeechSynthesis | undefined =>
  'speechSynthesis' in globalThis ? globalThis.speechSynthesis : undefined;

/** Some Android devices write `vi_VN`. */
const isVietnamese = ({ lang }: SpeechSynthesisVoice): boolean => /^vi\b/i.test(lang.replace('_', '-'));

const found = (): SpeechSynthesisVoice | undefined => synthesis()?.getVoices().find(isVietnamese);

/** Devices name their voices late; how long to wait before saying that there is none. */
const PATIENCE_MS = 2_000;

export function useVoice(): Voice {
  const [voice, setVoice] = useState<Voice>(() => found() ?? (synthesis() ? 'asking' : 'none'));
  useEffect(() => {
    const engine = synthesis();
    if (!engine) return undefined;
    const look = (): void => setVoice((known) => found() ?? known);
    look();
    engine.addEventListener('voiceschanged', look);
    const patience = setTimeout(() => setVoice((known) => (known === 'asking' ? 'none' : known)), PATIENCE_MS);
    return () => {
      clearTimeout(patience);
      engine.removeEventListener('voiceschanged', look);
    };
  }, []);
  return voice;
}
