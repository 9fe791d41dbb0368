import { Trans, useLingui } from '@lingui/react/macro';
import { type RefObject, useState } from 'react';
import { Button } from '../button.js';
import { Notice } from '../notice.js';
import { useMarkedSentence } from './marked-sentence.js';
import styles from './read-aloud.module.css';
import { spokenSentences, type SpokenSentence } from './spoken-sentences.js';
import { type Pace, useReadAloud } from './use-read-aloud.js';

interface ReadAloudBarProps {
  /** What is read: it is looked at anew whenever reading begins, as pages change while they are used. */
  of: RefObject<HTMLElement | null>;
  /** Leads to a recording by a person, where there is one. */
  hearRecording?: () => void;
}

/** Reads a part of the page aloud, sentence by sentence, each marked while it is read. */
export function ReadAloudBar({ of, hearRecording }: ReadAloudBarProps) {
  const { t } = useLingui();
  const [sentences, setSentences] = useState<SpokenSentence[]>([]);
  const [pace, setPace] = useState<Pace>('usual');
  const { voice, isReading, at, read, pause } = useReadAloud(
    sentences.map(({ text }) => text),
    pace,
  );
  const sentence = sentences[at];
  useMarkedSentence(isReading ? sentence?.range : undefined);
  const begin = (from: number): void => {
    if (of.current) setSentences(spokenSentences(of.current));
    read(from);
  };
  if (voice === 'none') return <NoVoice hearRecording={hearRecording} />;
  return (
    <section className={`${styles.bar} no-print`} aria-label={t`Đọc to`}>
      <div className={styles.tools}>
        {isReading ? (
          <Button onClick={pause}>
            <Trans>Tạm dừng</Trans>
          </Button>
        ) : (
          <Button pending={voice === 'asking'} onClick={() => begin(at)}>
            {at === 0 ? <Trans>Đọc to cho tôi nghe</Trans> : <Trans>Đọc tiếp</Trans>}
          </Button>
        )}
        {sentence && (
          <>
            <Button look="secondary" onClick={() => begin(at - 1)}>
              <Trans>Lùi một câu</Trans>
            </Button>
            <Button look="secondary" onClick={() => begin(at + 1)}>
              <Trans>Tới một câu</Trans>
            </Button>
            <Button look="secondary" onClick={() => setPace(pace === 'usual' ? 'slow' : 'usual')}>
              {pace === 'usual' ? <Trans>Đọc chậm lại</Trans> : <Trans>Đọc nhanh hơn</Trans>}
            </Button>
          </>
        )}
        {hearRecording && (
          <Button look="quiet" onClick={hearRecording}>
            <Trans>Nghe giọng người đọc</Trans>
          </Button>
        )}
      </div>
      {isReading && sentence && (
        <p className={styles.now} lang="vi">
          {sentence.text}
        </p>
      )}
    </section>
  );
}

function NoVoice({ hearRecording }: Pick<ReadAloudBarProps, 'hearRecording'>) {
  return (
    <div className="no-print">
      <Notice tone="careful">
        <p>
          <Trans>
            Máy này chưa có giọng đọc tiếng Việt. Ông bà nhờ người cài thêm trong phần Cài đặt của máy, mục «Chuyển văn
            bản thành giọng nói».
          </Trans>
        </p>
        {hearRecording && (
          <Button look="secondary" onClick={hearRecording}>
            <Trans>Nghe giọng người đọc</Trans>
          </Button>
        )}
      </Notice>
    </div>
  );
}
