import { Trans } from '@lingui/react/macro';
import { useSignOut } from '../api/session.js';
import { useNavigate } from '../router.js';

interface SignOutProps {
  /** Where one is led afterwards. */
  to: string;
  /** True when something else must be settled first. */
  stopBefore?: () => boolean;
}

/** Signs out and leads to `to`. What the server refuses leaves the session open, so the words say so. */
export function SignOut({ to, stopBefore }: SignOutProps) {
  const signOut = useSignOut();
  const navigate = useNavigate();
  const leave = (): void => {
    if (signOut.isPending || stopBefore?.()) return;
    signOut.mutate(undefined, { onSuccess: () => void navigate(to) });
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
