import { useCallback, useEffect, useState } from 'react';

/** `none` where the device speaks no Vietnamese: the words are then shown instead. */
export interface SpokenHelp {
  voice: 'ready' | 'none';
  speaking: boolean;
  speak: (text: string) => void;
  stop: () => void;
}

const SENTENCE_END = /(?<=[.!?…])\s+/;

/** `speechSynthesis` is missing in some browsers that live inside other apps. */
const synthesis = (): SpeechSynthesis | undefined =>
  'speechSynthesis' in globalThis ? globalThis.speechSynthesis : undefined;

/** Some Android devices write `vi_VN`. */
const vietnameseVoice = (): SpeechSynthesisVoice | undefined =>
  synthesis()
    ?.getVoices()
    .find(({ lang }) => lang.toLowerCase().replace('_', '-').startsWith('vi'));

/** Reads Vietnamese aloud, a sentence at a time as long texts are cut off, and falls silent when the page is left. */
export function useVietnameseVoice(): SpokenHelp {
  const [voice, setVoice] = useState(vietnameseVoice);
  const [speaking, setSpeaking] = useState(false);

  useEffect(() => {
    const look = (): void => setVoice(vietnameseVoice());
    look();
    synthesis()?.addEventListener('voiceschanged', look);
    return () => {
      synthesis()?.removeEventListener('voiceschanged', look);
      synthesis()?.cancel();
    };
  }, []);

  const stop = useCallback(() => {
    synthesis()?.cancel();
    setSpeaking(false);
  }, []);

  const speak = useCallback(
    (text: string) => {
      synthesis()?.cancel();
      if (!voice) return;
      const sentences = text.split(SENTENCE_END).filter(Boolean);
      sentences.forEach((sentence, index) => {
        const utterance = new SpeechSynthesisUtterance(sentence);
        utterance.voice = voice;
        utterance.lang = 'vi-VN';
        utterance.rate = 0.9;
        if (index === sentences.length - 1) utterance.addEventListener('end', () => setSpeaking(false));
        utterance.addEventListener('error', () => setSpeaking(false));
        synthesis()?.speak(utterance);
      });
      setSpeaking(sentences.length > 0);
    },
    [voice],
  );

  return { voice: voice ? 'ready' : 'none', speaking, speak, stop };
}
