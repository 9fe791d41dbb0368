import { Trans, useLingui } from '@lingui/react/macro';
import { formatDateTime } from '../../../i18n/format.js';
import { Button, Buttons } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import styles from './editor.module.css';
import type { Conflict, DraftEditor } from './use-draft-editor.js';

/** Two people wrote at once: both texts are shown, and one of the two is chosen. */
export function ConflictPanel({ conflict, editor }: { conflict: Conflict; editor: DraftEditor }) {
  const { t } = useLingui();
  const { theirs, message } = conflict;
  const who = theirs.changedBy ?? t`Người khác`;
  const when = formatDateTime(theirs.changedAt);
  return (
    <div role="alert">
      <Notice tone="bad">
        <p>{message}</p>
        <details>
          <summary>
            <Trans>
              Bản của {who}, lưu ngày {when}
            </Trans>
          </summary>
          <pre className={styles.code}>{JSON.stringify(theirs.document, null, 2)}</pre>
        </details>
        <details>
          <summary>
            <Trans>Bản của bạn, đang trên màn hình</Trans>
          </summary>
          <pre className={styles.code}>{JSON.stringify(editor.document, null, 2)}</pre>
        </details>
        <Buttons>
          <Button look="secondary" onClick={editor.takeTheirs}>
            <Trans>Dùng bản của {who}</Trans>
          </Button>
          <Button look="secondary" pending={editor.isSaving} onClick={() => void editor.save(theirs.revision)}>
            <Trans>Lưu bản của tôi thay vào</Trans>
          </Button>
        </Buttons>
      </Notice>
    </div>
  );
}
