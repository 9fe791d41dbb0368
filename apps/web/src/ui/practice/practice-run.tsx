import { PhoneScreen } from './phone-screen.js';
import styles from './player.module.css';
import { PracticeEnd } from './practice-end.js';
import { PracticeTools } from './practice-tools.js';
import { PracticeWords } from './practice-words.js';
import { usePracticeRun } from './use-practice-run.js';
import type { PracticeRunProps } from './practice-run-props.js';

/** One try: what is said about the last move, the phone, and the ending. */
export function PracticeRun(props: PracticeRunProps) {
  const { practice, mediaUrl, assisted, voice, onBeginAgain, afterEnding } = props;
  const { play, send, screen, box, heading, help, askForHelp } = usePracticeRun(props);
  if (!screen) return null;
  const { ending } = play;
  return (
    <div className={styles.run} ref={box}>
      <PracticeWords comment={play.comment} help={help} voice={voice.voice} />
      <PhoneScreen
        key={screen.key}
        service={practice.service}
        screen={screen}
        play={play}
        mediaUrl={mediaUrl}
        heading={heading}
        send={send}
      />
      {!ending && (
        <PracticeTools
          voice={voice}
          onHint={() => send({ type: 'hint' })}
          onHelp={askForHelp}
          onBeginAgain={() => onBeginAgain(assisted)}
        />
      )}
      {ending && (
        <PracticeEnd play={play} ending={ending} assisted={assisted} onBeginAgain={onBeginAgain}>
          {afterEnding}
        </PracticeEnd>
      )}
    </div>
  );
}
