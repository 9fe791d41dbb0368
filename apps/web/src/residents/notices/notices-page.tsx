import { Trans, useLingui } from '@lingui/react/macro';
import { useNotices } from '../../api/notices.js';
import { formatDateTime } from '../../i18n/format.js';
import { Link } from '../../router.js';
import { CardItem, CardList, Small } from '../../ui/card.js';
import { Trouble } from '../../ui/notice.js';
import { Page, SkeletonLines } from '../../ui/page.js';
import { ReminderSwitch } from './reminder-switch.js';

/** Everything the commune told me, newest first. */
export function NoticesPage() {
  const { t } = useLingui();
  const answer = useNotices();
  const notices = answer.data?.notices;
  return (
    <Page title={t`Tin báo`} back={{ to: '/', label: t`Trang chủ` }}>
      {answer.isPending && <SkeletonLines lines={2} />}
      {answer.isError && <Trouble error={answer.error} retry={() => void answer.refetch()} />}
      {notices?.length === 0 && (
        <p>
          <Trans>Chưa có tin báo nào. Khi kết quả của ông bà thay đổi, tin sẽ hiện ở đây.</Trans>
        </p>
      )}
      {notices && notices.length > 0 && (
        <CardList>
          {notices.map(({ id, text, at, href }) => (
            <CardItem key={id}>
              <p>{href ? <Link to={href}>{text}</Link> : text}</p>
              <Small>{formatDateTime(at)}</Small>
            </CardItem>
          ))}
        </CardList>
      )}
      <ReminderSwitch />
    </Page>
  );
}
