import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useId, useRef, useState } from 'react';
import type { FileKind } from '@hvs/contracts';
import { type FileWish, useFiles } from '../../api/files.js';
import type { LibraryFile } from '../../api/types.js';
import { Button } from '../../ui/button.js';
import { More } from '../../ui/loaded.js';
import { Trouble } from '../../ui/notice.js';
import { SkeletonLines } from '../../ui/page.js';
import { FileFilter } from './file-filter.js';
import { FileThumb } from './file-thumb.js';
import { FileLine } from './file-words.js';
import styles from './media.module.css';
import { UploadArea } from './upload-area.js';

interface MediaPickerProps {
  /** What is wanted; other kinds are neither shown nor taken. */
  kind: FileKind;
  /** In documents a file is named by `uploadedSource(file.id)`. The picker stays open until its owner closes it. */
  onPick: (file: LibraryFile) => void;
  onClose: () => void;
}

/** A dialog to choose a file of the library, or to send one and choose it. Escape and the button close it. */
export function MediaPicker({ kind, onPick, onClose }: MediaPickerProps) {
  const { t } = useLingui();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [wish, setWish] = useState<FileWish>({ kind });
  const answer = useFiles(wish);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const files = answer.data?.pages.flatMap((page) => page.files).filter(({ state }) => state !== 'refused');
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId} onClose={onClose}>
      <div className={styles.dialogBody}>
        <div className={styles.dialogHead}>
          <h2 id={titleId}>
            <Trans>Chọn tệp</Trans>
          </h2>
          <Button look="secondary" onClick={() => dialog.current?.close()}>
            <Trans>Đóng</Trans>
          </Button>
        </div>
        <UploadArea kind={kind} />
        <FileFilter kind={kind} onWish={setWish} />
        {answer.isPending && <SkeletonLines lines={2} />}
        {answer.isError && <Trouble error={answer.error} retry={() => void answer.refetch()} />}
        {files?.length === 0 && (
          <p>
            <Trans>Chưa có tệp nào như vậy. Hãy gửi tệp từ máy ở khung bên trên.</Trans>
          </p>
        )}
        <ul role="list" className={styles.grid} aria-label={t`Tệp để chọn`}>
          {files?.map((file) => (
            <li key={file.id}>
              <button type="button" className={styles.pick} onClick={() => onPick(file)}>
                <FileThumb file={file} />
                <span className={styles.tileText}>
                  <strong lang="vi">{file.name}</strong>
                  <span className={styles.line}>
                    <FileLine file={file} />
                  </span>
                </span>
              </button>
            </li>
          ))}
        </ul>
        <More of={answer} />
      </div>
    </dialog>
  );
}
