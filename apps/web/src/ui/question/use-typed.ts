import { useEffect, useRef, useState } from 'react';

const PAUSE_MS = 600;

interface Typed {
  text: string;
  onChange: (event: { target: { value: string } }) => void;
  onBlur: () => void;
}

/**
 * What is being typed into a field: shown at once, told when the typing pauses, when the field is left and when it
 * goes from the screen, so that nothing typed is lost and not every letter is sent.
 */
export function useTyped(kept: string, tell: (text: string) => void): Typed {
  const [draft, setDraft] = useState<string>();
  const untold = useRef<string>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latestTell = useRef(tell);
  useEffect(() => {
    latestTell.current = tell;
  });
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      if (untold.current !== undefined) latestTell.current(untold.current);
      untold.current = undefined;
    },
    [],
  );
  const flush = (): void => {
    clearTimeout(timer.current);
    if (untold.current === undefined) return;
    latestTell.current(untold.current);
    untold.current = undefined;
    setDraft(undefined);
  };
  return {
    text: draft ?? kept,
    onChange: ({ target: { value } }) => {
      clearTimeout(timer.current);
      untold.current = value;
      setDraft(value);
      timer.current = setTimeout(flush, PAUSE_MS);
    },
    onBlur: flush,
  };
}
