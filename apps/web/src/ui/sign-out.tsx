import { Trans } from '@lingui/react/macro';
import { useSignOut } from '../api/session.js';
import { useNavigate } from '../router.js';

/** Signs out and leads to `to`. Without an answer the session may still be open, so the words say so. */
export function SignOut({ to }: { to: string }) {
  const signOut = useSignOut();
  const navigate = useNavigate();
  const leave = (): void => {
    if (!signOut.isPending) signOut.mutate(undefined, { onSuccess: () => void navigate(to) });
  };
  const failure = signOut.isError && <Trans>Chưa đăng xuất được, bấm lại</Trans>;
  return (
    <>
      <button type="button" aria-disabled={signOut.isPending || undefined} onClick={leave}>
        {failure || <Trans>Đăng xuất</Trans>}
      </button>
      {/* Beside the button, not inside: a live region in a button takes the button's name away. */}
      <span role="status" className="visually-hidden">
        {failure}
      </span>
    </>
  );
}
