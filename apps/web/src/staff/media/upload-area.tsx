import { Trans, useLingui } from '@lingui/react/macro';
import { type DragEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { FileKind } from '@hvs/contracts';
import { useNoteNewFile } from '../../api/files.js';
import { Button, Buttons } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import { TroubleText } from '../../ui/notice.js';
import { ACCEPTED, formatSize, SizeHint } from './file-words.js';
import styles from './media.module.css';
import { currentSendings, forget, goOn, onSendings, pause, send, type Sending } from './upload-queue.js';

/** Files on their way, newest first. */
export const useSendings = (): readonly Sending[] => useSyncExternalStore(onSendings, currentSendings, currentSendings);

/** Chooses files, or takes those that are dropped, and shows how far each is. */
export function UploadArea({ kind }: { kind?: FileKind | undefined }) {
  const { t } = useLingui();
  const sendings = useSendings();
  const [isOver, setIsOver] = useState(false);
  useNewFilesNoted(sendings);
  const take = (files: FileList | null): void => {
    for (const file of files ?? []) send(file, kind);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div
      className={isOver ? styles.areaOver : styles.area}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <TextField
        name="tep-moi"
        label={t`Gửi tệp lên thư viện`}
        hint={<SizeHint />}
        type="file"
        multiple
        accept={kind ? ACCEPTED[kind] : Object.values(ACCEPTED).join(',')}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          currentTarget.value = ''; // the same file can be chosen again
        }}
      />
      {sendings.length > 0 && (
        <ul role="list" className={styles.sendings} aria-label={t`Tệp đang gửi`}>
          {sendings.map((sending) => (
            <SendingRow key={sending.key} sending={sending} />
          ))}
        </ul>
      )}
    </div>
  );
}

/** Lists are asked again once for each file that has arrived. */
function useNewFilesNoted(sendings: readonly Sending[]): void {
  const note = useNoteNewFile();
  const arrived = sendings.filter(({ state }) => state === 'done').length;
  const known = useRef(arrived);
  useEffect(() => {
    if (arrived > known.current) note();
    known.current = arrived;
  }, [arrived, note]);
}

function SendingRow({ sending }: { sending: Sending }) {
  const { key, name, size, sent, state } = sending;
  const percent = Math.floor((100 * sent) / Math.max(1, size));
  const isOpen = state === 'sending' || state === 'paused' || state === 'no-line';
  return (
    <li className={styles.sending}>
      <strong className={styles.name}>{name}</strong>
      {isOpen && (
        <ProgressBar
          done={sent}
          total={size}
          label={
            <Trans>
              Đã gửi {percent}% của {formatSize(size)}
            </Trans>
          }
        />
      )}
      <div role="status">
        <SendingWords sending={sending} />
      </div>
      <Buttons>
        {state === 'sending' && (
          <Button look="secondary" onClick={() => pause(key)}>
            <Trans>Tạm dừng</Trans> <span className="visually-hidden">{name}</span>
          </Button>
        )}
        {(state === 'paused' || state === 'no-line') && (
          <Button look="secondary" onClick={() => goOn(key)}>
            <Trans>Gửi tiếp</Trans> <span className="visually-hidden">{name}</span>
          </Button>
        )}
        {state !== 'checking' && (
          <Button look="quiet" onClick={() => forget(key)}>
            {isOpen ? <Trans>Bỏ, không gửi nữa</Trans> : <Trans>Ẩn dòng này</Trans>}{' '}
            <span className="visually-hidden">{name}</span>
          </Button>
        )}
      </Buttons>
    </li>
  );
}

function SendingWords({ sending: { state, error } }: { sending: Sending }) {
  switch (state) {
    case 'sending':
      return null;
    case 'paused':
      return <Trans>Đang tạm dừng. Phần đã gửi vẫn được giữ.</Trans>;
    case 'no-line':
      return <Trans>Mất mạng. Phần đã gửi vẫn được giữ và sẽ tự gửi tiếp khi có mạng.</Trans>;
    case 'checking':
      return <Trans>Đã gửi xong, đang kiểm tra tệp…</Trans>;
    case 'done':
      return <Trans>Đã có trong thư viện.</Trans>;
    case 'refused':
      return <span className={styles.refused}>{error && <TroubleText error={error} />}</span>;
  }
}
