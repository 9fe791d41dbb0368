import { Trans } from '@lingui/react/macro';
import type { MediaSource, Practice } from '@hvs/contracts';
import { type ReactNode, useState } from 'react';
import { Button, Buttons } from '../button.js';
import styles from './player.module.css';
import type { PracticeOutcome } from './practice-outcome.js';
import { PracticeRun } from './practice-run.js';
import type { SpokenHelp } from './use-vietnamese-voice.js';
import { useVietnameseVoice } from './use-vietnamese-voice.js';

interface PracticePlayerProps {
  practice: Practice;
  /** The address of a picture of the practice. */
  mediaUrl: (src: MediaSource) => string;
  /** Called once for each try that ended. */
  onFinish: (outcome: PracticeOutcome) => void;
  /** The voice of the page, where it has one of its own. */
  readAloud?: SpokenHelp;
  /** What became of the try, below the ending: saved, or why not. */
  afterEnding?: ReactNode;
}

/** A practice from its introduction to its ending. Nothing that is typed leaves the page or is stored. */
export function PracticePlayer({ practice, mediaUrl, onFinish, readAloud, afterEnding }: PracticePlayerProps) {
  const ownVoice = useVietnameseVoice();
  const [begun, setBegun] = useState<{ assisted: boolean; tries: number }>();
  const begin = (assisted: boolean): void =>
    setBegun(({ tries } = { assisted, tries: 0 }) => ({ assisted, tries: tries + 1 }));
  if (!begun) return <Introduction practice={practice} onBegin={begin} />;
  return (
    <PracticeRun
      key={begun.tries}
      practice={practice}
      mediaUrl={mediaUrl}
      assisted={begun.assisted}
      voice={readAloud ?? ownVoice}
      onFinish={onFinish}
      onBeginAgain={begin}
      afterEnding={afterEnding}
    />
  );
}

function Introduction({ practice, onBegin }: { practice: Practice; onBegin: (assisted: boolean) => void }) {
  const { title, service, introduction, minutes } = practice;
  return (
    <section className={styles.introduction} aria-label={title}>
      <p className={styles.kind}>
        <Trans>Bài thực hành · {minutes} phút</Trans>
      </p>
      <h3 lang="vi">{title}</h3>
      <p lang="vi">{introduction}</p>
      <p className={styles.small}>
        <Trans>
          Đây là bản làm thử, mô phỏng <span lang="vi">{service}</span>. Bấm sai không sao. Những gì ông bà nhập không
          được gửi đi và không được lưu lại.
        </Trans>
      </p>
      <p className={styles.question}>
        <Trans>Ông bà tự làm hay có người giúp?</Trans>
      </p>
      <Buttons>
        <Button large onClick={() => onBegin(false)}>
          <Trans>Bắt đầu, tôi tự làm</Trans>
        </Button>
        <Button large look="secondary" onClick={() => onBegin(true)}>
          <Trans>Bắt đầu, có người giúp</Trans>
        </Button>
      </Buttons>
    </section>
  );
}
