import { Trans } from '@lingui/react/macro';
import { Button } from '../button.js';
import styles from './player.module.css';
import type { SpokenHelp } from './use-vietnamese-voice.js';

interface PracticeToolsProps {
  voice: SpokenHelp;
  onHint: () => void;
  onHelp: () => void;
  onBeginAgain: () => void;
}

/** Below the phone: help in words and by voice, and a new start. */
export function PracticeTools({ voice, onHint, onHelp, onBeginAgain }: PracticeToolsProps) {
  return (
    <div className={styles.tools}>
      <Button look="secondary" onClick={onHint}>
        <Trans>Gợi ý</Trans>
      </Button>
      <Button look="secondary" onClick={onHelp}>
        {voice.speaking ? <Trans>Dừng đọc</Trans> : <Trans>Nghe hướng dẫn</Trans>}
      </Button>
      <Button look="quiet" onClick={onBeginAgain}>
        <Trans>Làm lại từ đầu</Trans>
      </Button>
    </div>
  );
}
