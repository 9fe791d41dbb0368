import { sentencesOf } from '@hvs/contracts';
import { useCallback, useEffect, useState } from 'react';
import { PACES } from '../read-aloud/use-read-aloud.js';
import { synthesis, useVoice } from '../read-aloud/vietnamese-voice.js';

/** `none` where the device speaks no Vietnamese: the words are then shown instead. */
export interface SpokenHelp {
  voice: 'ready' | 'none';
  speaking: boolean;
  speak: (text: string) => void;
  stop: () => void;
}

/** Says the help of a screen, a sentence at a time as long texts are cut off; silent when the page is left. */
export function useVietnameseVoice(): SpokenHelp {
  const voice = useVoice();
  const [speaking, setSpeaking] = useState(false);
  useEffect(() => () => synthesis()?.cancel(), []);

  const stop = useCallback(() => {
    synthesis()?.cancel();
    setSpeaking(false);
  }, []);

  const speak = useCallback(
    (text: string) => {
      synthesis()?.cancel();
      if (typeof voice === 'string') return;
      const sentences = sentencesOf(text);
      sentences.forEach((sentence, index) => {
        const utterance = new SpeechSynthesisUtterance(sentence);
        utterance.voice = voice;
        utterance.lang = 'vi-VN';
        utterance.rate = PACES.usual;
        if (index === sentences.length - 1) utterance.addEventListener('end', () => setSpeaking(false));
        utterance.addEventListener('error', () => setSpeaking(false));
        synthesis()?.speak(utterance);
      });
      setSpeaking(sentences.length > 0);
    },
    [voice],
  );

  return { voice: typeof voice === 'string' ? 'none' : 'ready', speaking, speak, stop };
}
