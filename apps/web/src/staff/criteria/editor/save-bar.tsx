import { Trans } from '@lingui/react/macro';
import type { CriteriaDraft } from '../../../api/criteria-types.js';
import { formatDateTime } from '../../../i18n/format.js';
import { Button } from '../../../ui/button.js';
import { Notice, TroubleText } from '../../../ui/notice.js';
import styles from './editor.module.css';
import type { DraftEditor } from './use-draft-editor.js';

/** Whether what is on the screen is stored, a way to store it now, and a way back. */
export function SaveBar({ draft, editor }: { draft: CriteriaDraft; editor: DraftEditor }) {
  return (
    <div className={styles.saveBar}>
      <p role="status" className={styles.saveState}>
        <SaveState draft={draft} editor={editor} />
      </p>
      <div className={styles.saveTools}>
        <Button look="secondary" pending={!editor.isDirty || editor.isSaving} onClick={() => void editor.save()}>
          <Trans>Lưu ngay</Trans>
        </Button>
        <Button look="quiet" pending={!editor.canUndo} onClick={editor.undo}>
          <Trans>Hoàn tác</Trans>
        </Button>
      </div>
      {editor.failure && !editor.isSaving && (
        <Notice tone="bad">
          <p>
            <Trans>Chưa lưu được. Những gì bạn viết vẫn còn trên màn hình.</Trans>{' '}
            <TroubleText error={editor.failure} />
          </p>
        </Notice>
      )}
    </div>
  );
}

function SaveState({ draft, editor }: { draft: CriteriaDraft; editor: DraftEditor }) {
  const savedAt = formatDateTime(draft.changedAt);
  if (editor.conflict) return <Trans>Chưa lưu: có người khác vừa sửa.</Trans>;
  if (editor.isSaving) return <Trans>Đang lưu…</Trans>;
  if (editor.isDirty) return <Trans>Có thay đổi chưa lưu.</Trans>;
  return <Trans>Đã lưu ngày {savedAt}.</Trans>;
}
