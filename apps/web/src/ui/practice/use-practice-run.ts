import { beginPractice, playPractice, type PracticeEvent, type PracticePlay } from '@hvs/contracts';
import { useEffect, useReducer, useRef, useState } from 'react';
import { outcomeOf } from './practice-outcome.js';
import type { PracticeRunProps } from './practice-run-props.js';

/** The state of one try in the browser, with the focus, the place on the page and the voice that follow it. */
export function usePracticeRun({ practice, assisted, voice, onFinish }: PracticeRunProps) {
  const [play, send] = useReducer(
    (state: PracticePlay, event: PracticeEvent) => playPractice(practice, state, event),
    undefined,
    () => beginPractice(practice),
  );
  const [startedAt] = useState(() => new Date());
  const [helpedAt, setHelpedAt] = useState<string>();
  const box = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const finish = useRef(onFinish);
  finish.current = onFinish;
  const { stop: silence, speaking, speak } = voice;

  useEffect(() => {
    silence();
    heading.current?.focus({ preventScroll: true });
  }, [play.screen, silence]);

  // What is said about a move stands above the phone: both come into view together
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'start' });
  }, [play.screen, play.comment, helpedAt]);

  const { ending } = play;
  useEffect(() => {
    const outcome = outcomeOf(play, { assisted, startedAt, finishedAt: new Date() });
    if (outcome) finish.current(outcome);
    // The counts stand still once there is an ending, so it alone is watched.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [ending]);

  const screen = practice.screens.find(({ key }) => key === play.screen);
  const askForHelp = (): void => {
    setHelpedAt(screen?.key);
    if (speaking) silence();
    else if (screen) speak(screen.spokenHelp);
  };
  const help = screen && helpedAt === screen.key ? screen.spokenHelp : undefined;
  return { play, send, screen, box, heading, help, askForHelp };
}
