import {
  type PracticeEvent,
  type PracticePart,
  type PracticePlay,
  type PracticeScreen,
  typedKey,
} from '@hvs/contracts';
import { ScreenField } from './screen-field.js';
import styles from './phone.module.css';

interface ScreenPartsProps {
  screen: PracticeScreen;
  play: PracticePlay;
  send: (event: PracticeEvent) => void;
  showsHint: boolean;
}

/** The parts of a screen in their order; hotspots lie on its picture instead. */
export function ScreenParts({ screen, play, send, showsHint }: ScreenPartsProps) {
  const enter = screen.parts.find((part) => part.kind === 'button' && part.move.needsFields);
  return (
    <div className={styles.parts}>
      {screen.parts.map((part) => {
        if (part.kind === 'hotspot') return null;
        if (part.kind === 'text') return <ScreenText key={part.key} part={part} />;
        if (part.kind === 'button') {
          const hinted = showsHint && part.move.verdict === 'right';
          return (
            <ScreenButton
              key={part.key}
              part={part}
              hinted={hinted}
              onTap={() => send({ type: 'tap', part: part.key })}
            />
          );
        }
        return (
          <ScreenField
            key={part.key}
            part={part}
            typed={play.typed[typedKey(screen.key, part.key)] ?? ''}
            wrong={play.comment?.fields?.includes(part.key) ?? false}
            onType={(value) => send({ type: 'type', part: part.key, value })}
            onEnter={() => enter && send({ type: 'tap', part: enter.key })}
          />
        );
      })}
    </div>
  );
}

function ScreenText({ part }: { part: Extract<PracticePart, { kind: 'text' }> }) {
  if (part.look === 'heading') return <h4>{part.text}</h4>;
  return <p className={styles[TEXT_LOOKS[part.look]]}>{part.text}</p>;
}

const TEXT_LOOKS = {
  plain: 'plain',
  notice: 'notice',
  'message-in': 'messageIn',
  'message-out': 'messageOut',
} as const;

const BUTTON_LOOKS = { main: 'mainButton', other: 'otherButton', danger: 'dangerButton' } as const;

interface ScreenButtonProps {
  part: Extract<PracticePart, { kind: 'button' }>;
  hinted: boolean;
  onTap: () => void;
}

function ScreenButton({ part, hinted, onTap }: ScreenButtonProps) {
  return (
    <button
      type="button"
      className={`${styles[BUTTON_LOOKS[part.look]]} ${hinted ? styles.hinted : ''}`}
      onClick={onTap}
    >
      {part.label}
    </button>
  );
}
