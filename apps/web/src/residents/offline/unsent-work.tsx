import { Trans } from '@lingui/react/macro';
import { useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { usePersonId, useSignOut } from '../../api/session.js';
import { forgetDeedsOf } from '../../offline/held-deeds.js';
import { useDeeds } from '../../offline/use-deeds.js';
import { useNavigate } from '../../router.js';
import { Button, Buttons } from '../../ui/button.js';
import { Trouble } from '../../ui/notice.js';
import styles from './unsent-work.module.css';
import { useSending } from './use-sending.js';

/** Asks before work is lost that exists on this device only. Escape stays signed in. */
export function UnsentWork({ close }: { close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const personId = usePersonId();
  const { held } = useDeeds();
  const { send, isSending } = useSending(false);
  const signOut = useSignOut();
  const navigate = useNavigate();
  const count = held.length;
  useEffect(() => dialog.current?.showModal(), []);
  const leave = (): void =>
    signOut.mutate(undefined, {
      onSuccess: () => {
        if (personId) forgetDeedsOf(personId);
        void navigate('/');
        close();
      },
    });
  // Outside the menu, whose buttons look otherwise
  return createPortal(
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId} onClose={close}>
      <h2 id={titleId}>{count > 0 ? <Trans>Còn {count} việc chưa gửi</Trans> : <Trans>Đã gửi hết</Trans>}</h2>
      <p>
        {count > 0 ? (
          <Trans>Những việc này mới chỉ có trên máy này. Đăng xuất bây giờ thì chúng mất.</Trans>
        ) : (
          <Trans>Mọi việc đã ở trên máy chủ. Ông bà có thể đăng xuất.</Trans>
        )}
      </p>
      <ul>
        {held.map(({ id, title }) => (
          <li key={id} lang="vi">
            {title}
          </li>
        ))}
      </ul>
      {signOut.isError && <Trouble error={signOut.error} />}
      <Buttons>
        {count > 0 && (
          <Button pending={isSending} onClick={send}>
            {isSending ? <Trans>Đang gửi…</Trans> : <Trans>Gửi ngay</Trans>}
          </Button>
        )}
        <Button look="secondary" onClick={() => dialog.current?.close()}>
          <Trans>Ở lại, chưa đăng xuất</Trans>
        </Button>
        <Button look="quiet" pending={signOut.isPending} onClick={leave}>
          {count > 0 ? <Trans>Đăng xuất và bỏ việc chưa gửi</Trans> : <Trans>Đăng xuất</Trans>}
        </Button>
      </Buttons>
    </dialog>,
    document.body,
  );
}
