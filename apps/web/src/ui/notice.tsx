import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Problem } from '../api/problem.js';
import { Button } from './button.js';
import styles from './notice.module.css';
import { Sign, type SignName } from './sign.js';

type Tone = 'good' | 'plain' | 'careful' | 'bad';

const SIGNS: Record<Tone, SignName> = { good: 'check', plain: 'info', careful: 'exclamation', bad: 'exclamation' };

/** A framed message; the sign and the words carry the meaning, the colour only supports it. */
export function Notice({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`}>
      <span aria-hidden="true" className={styles.sign}>
        <Sign name={SIGNS[tone]} />
      </span>
      <div className={styles.text}>{children}</div>
    </div>
  );
}

/** A place that speaks when something was saved or has gone wrong. It is always there, so that its change is heard. */
export function Announcement({ children }: { children: ReactNode }) {
  return <div role="status">{children}</div>;
}

/** What went wrong, what was kept, what to do: the server's own sentence, or ours when it gave no answer. */
export function Trouble({ error, retry }: { error: Error; retry?: () => void }) {
  return (
    <div role="alert" className={styles.trouble}>
      <Notice tone="bad">
        <p>
          <TroubleText error={error} />
        </p>
      </Notice>
      {retry && (
        <Button look="secondary" onClick={retry}>
          <Trans>Thử lại</Trans>
        </Button>
      )}
    </div>
  );
}

export function TroubleText({ error }: { error: Error }) {
  if (error instanceof Problem) return error.message;
  return <Trans>Chưa nối được với máy chủ. Những gì đã lưu trước đó vẫn còn. Hãy kiểm tra mạng rồi thử lại.</Trans>;
}
