import { useEffect, useEffectEvent, useState } from 'react';
import { useVoice } from './vietnamese-voice.js';

/** As fast as people talk, and a pace at which one can write along. */
export const PACES = { usual: 0.95, slow: 0.7 } as const;
export type Pace = keyof typeof PACES;

/**
 * Reads sentence by sentence: Chrome ends a long utterance by itself after some seconds, and a pause on Android is an
 * end, so a pause here ends the sentence and goes on with it from its beginning. Falls silent when the page is left.
 */
export function useReadAloud(sentences: readonly string[], pace: Pace = 'usual') {
  const voice = useVoice();
  const [at, setAt] = useState(0);
  const [isReading, setReading] = useState(false);
  const next = useEffectEvent((read: number) => {
    if (read + 1 < sentences.length) setAt(read + 1);
    else {
      setReading(false);
      setAt(0);
    }
  });
  const sentence = sentences[at];
  useEffect(() => {
    if (!isReading || typeof voice === 'string' || sentence === undefined) return undefined;
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.lang = 'vi-VN';
    utterance.voice = voice;
    utterance.rate = PACES[pace];
    const ended = (): void => next(at);
    const failed = (): void => setReading(false);
    utterance.addEventListener('end', ended);
    utterance.addEventListener('error', failed);
    speechSynthesis.speak(utterance);
    return () => {
      utterance.removeEventListener('end', ended);
      utterance.removeEventListener('error', failed);
      speechSynthesis.cancel();
    };
  }, [isReading, at, sentence, voice, pace]);
  return {
    voice: typeof voice === 'string' ? voice : ('found' as const),
    isReading,
    at,
    read: (from: number) => {
      setAt(Math.max(0, Math.min(from, sentences.length - 1)));
      setReading(true);
    },
    pause: () => setReading(false),
  };
}
