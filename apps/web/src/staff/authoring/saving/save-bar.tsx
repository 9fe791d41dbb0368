import { Trans } from '@lingui/react/macro';
import { formatDateTime } from '../../../i18n/format.js';
import { Button, Buttons } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { ConflictPanel } from './conflict-panel.js';
import { isUnsaved } from './part-saving.js';
import styles from './saving.module.css';
import { SignInAgain } from './sign-in-again.js';
import type { PartEditor } from './use-part.js';

/** Whether what is on the screen is stored, and what to do when it is not. Stands at the top of every part. */
export function SaveBar<Content extends object>({ editor }: { editor: PartEditor<Content> }) {
  const { saving, copies } = editor;
  return (
    <>
      <div className={styles.bar}>
        <p role="status">
          <SaveState editor={editor} />
        </p>
        {isUnsaved(saving) && !saving.conflict && (
          <Button look="secondary" pending={saving.sending !== null} onClick={() => void editor.saveNow()}>
            <Trans>Lưu ngay</Trans>
          </Button>
        )}
      </div>
      {copies.found && <FoundText editor={editor} at={copies.found.at} />}
      {saving.trouble?.kind === 'signed-out' && <SignInAgain onSignedIn={editor.tryAgain} />}
      {saving.conflict && <ConflictPanel editor={editor} conflict={saving.conflict} />}
    </>
  );
}

function SaveState<Content extends object>({ editor: { saving, copies } }: { editor: PartEditor<Content> }) {
  if (saving.conflict) return <Trans>Chưa lưu: có hai bản khác nhau. Hãy chọn ở dưới.</Trans>;
  if (saving.sending) return <Trans>Đang lưu…</Trans>;
  if (saving.trouble?.kind === 'refused') return <strong>{saving.trouble.message}</strong>;
  if (saving.trouble) {
    return copies.areKept ? (
      <strong>
        <Trans>Chưa gửi được, chữ vẫn còn trên máy. Máy sẽ tự gửi lại.</Trans>
      </strong>
    ) : (
      <strong>
        <Trans>Chưa gửi được. Chữ còn trên màn hình, xin đừng đóng trang này.</Trans>
      </strong>
    );
  }
  if (isUnsaved(saving)) return <Trans>Đang viết…</Trans>;
  if (!saving.savedAt) return <Trans>Chưa có gì để lưu.</Trans>;
  const savedAt = formatDateTime(saving.savedAt);
  return <Trans>Đã lưu {savedAt}</Trans>;
}

/** Text that was left behind when the browser was closed. */
function FoundText<Content extends object>({ editor, at }: { editor: PartEditor<Content>; at: string }) {
  const when = formatDateTime(at);
  return (
    <Notice tone="careful">
      <p>
        <Trans>Trên máy này còn chữ chưa gửi được, viết {when}. Lấy lại thì nó thay bản đang hiện.</Trans>
      </p>
      <Buttons>
        <Button onClick={editor.copies.restore}>
          <Trans>Lấy lại chữ đó</Trans>
        </Button>
        <Button look="quiet" onClick={editor.copies.discard}>
          <Trans>Bỏ, dùng bản trên máy chủ</Trans>
        </Button>
      </Buttons>
    </Notice>
  );
}
