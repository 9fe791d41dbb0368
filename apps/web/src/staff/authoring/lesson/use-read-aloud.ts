import { useEffect, useEffectEvent, useState } from 'react';

/** A Vietnamese voice of the device, or why there is none. `asking`: voices may still come. */
type Voice = SpeechSynthesisVoice | 'asking' | 'none';

const isVietnamese = ({ lang }: SpeechSynthesisVoice): boolean => /^vi\b/i.test(lang.replace('_', '-'));

/** Devices name their voices late; how long to wait before saying that there is none. */
const PATIENCE_MS = 2_000;

function useVietnameseVoice(): Voice {
  const [voice, setVoice] = useState<Voice>(() => ('speechSynthesis' in window ? 'asking' : 'none'));
  useEffect(() => {
    if (!('speechSynthesis' in window)) return undefined;
    const look = (): void => {
      const found = speechSynthesis.getVoices().find(isVietnamese);
      if (found) setVoice(found);
    };
    look();
    speechSynthesis.addEventListener('voiceschanged', look);
    const patience = setTimeout(() => setVoice((known) => (known === 'asking' ? 'none' : known)), PATIENCE_MS);
    return () => {
      clearTimeout(patience);
      speechSynthesis.removeEventListener('voiceschanged', look);
    };
  }, []);
  return voice;
}

/**
 * Reads sentence by sentence: Chrome ends a long utterance by itself after some seconds, and a pause on Android is an
 * end, so a pause here ends the sentence and goes on with it from its beginning.
 */
export function useReadAloud(sentences: readonly string[]) {
  const voice = useVietnameseVoice();
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
  }, [isReading, at, sentence, voice]);
  return {
    voice: typeof voice === 'string' ? voice : ('found' as const),
    isReading,
    at,
    read: (from: number) => {
      setAt(from);
      setReading(true);
    },
    pause: () => setReading(false),
  };
}
