import { Trans } from '@lingui/react/macro';
import { useNotices, useReadNotices } from '../../api/notices.js';
import { Link } from '../../router.js';
import { Button, Buttons } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';

const SHOWN = 2;

/** The newest notices that were not read yet, on the home page; nothing when there are none. */
export function NewNotices() {
  const answer = useNotices();
  const read = useReadNotices();
  const unread = answer.data?.notices.filter((notice) => notice.readAt === null) ?? [];
  const [newest] = unread;
  if (!newest) return null;
  return (
    <Notice>
      {unread.slice(0, SHOWN).map(({ id, text, href }) => (
        <p key={id}>{href ? <Link to={href}>{text}</Link> : text}</p>
      ))}
      <Buttons>
        <Button look="secondary" pending={read.isPending} onClick={() => read.mutate(newest.id)}>
          <Trans>Tôi đã đọc</Trans>
        </Button>
      </Buttons>
      <p>
        <Link to="/tin-bao">
          <Trans>Xem mọi tin báo</Trans>
        </Link>
      </p>
    </Notice>
  );
}
