import { Trans } from '@lingui/react/macro';
import type { PracticeComment } from '@hvs/contracts';
import { Announcement, Notice } from '../notice.js';
import styles from './player.module.css';
import type { SpokenHelp } from './use-vietnamese-voice.js';

interface PracticeWordsProps {
  comment: PracticeComment | undefined;
  /** The spoken help in words, once it was asked for. */
  help: string | undefined;
  voice: SpokenHelp['voice'];
}

/** Above the phone, where it is seen at once: a word about the last move, and the help that was asked for. */
export function PracticeWords({ comment, help, voice }: PracticeWordsProps) {
  return (
    <Announcement>
      {comment && <Comment comment={comment} />}
      {help !== undefined && <HelpWords words={help} voice={voice} />}
    </Announcement>
  );
}

const TONES = { right: 'good', wrong: 'careful', fields: 'careful', hint: 'plain' } as const;

function Comment({ comment }: { comment: PracticeComment }) {
  return (
    <Notice tone={TONES[comment.kind]}>
      <p>
        <strong>
          <CommentName kind={comment.kind} />
        </strong>
      </p>
      <p lang="vi">{comment.text}</p>
    </Notice>
  );
}

function CommentName({ kind }: { kind: PracticeComment['kind'] }) {
  switch (kind) {
    case 'right':
      return <Trans>Đúng rồi</Trans>;
    case 'wrong':
      return <Trans>Bước này chưa đúng</Trans>;
    case 'fields':
      return <Trans>Xem lại ô đã nhập</Trans>;
    case 'hint':
      return <Trans>Gợi ý</Trans>;
  }
}

function HelpWords({ words, voice }: { words: string; voice: SpokenHelp['voice'] }) {
  return (
    <Notice>
      <p lang="vi">{words}</p>
      {voice === 'none' && (
        <p className={styles.small}>
          <Trans>Máy này chưa có giọng đọc tiếng Việt, nên lời hướng dẫn hiện bằng chữ.</Trans>
        </p>
      )}
    </Notice>
  );
}
