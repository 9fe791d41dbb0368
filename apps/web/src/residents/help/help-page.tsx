import { Trans, useLingui } from '@lingui/react/macro';
import { useHelpRequests } from '../../api/help-requests.js';
import { useSession } from '../../api/session.js';
import { Link, useSearchParams } from '../../router.js';
import { CardList } from '../../ui/card.js';
import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { HelpForm } from './help-form.js';
import { HelpRequestItem } from './help-request-item.js';

/** Read as the server does: only pages of this app. */
const APP_PATH = /^\/(?!\/)[\w\-/]*$/;

/** «Nhờ giúp»: a call to the helpers of one's own hamlet, and what became of the last ones. */
export function HelpPage() {
  const { t } = useLingui();
  const [search] = useSearchParams();
  const from = search.get('tu') ?? '';
  const page = APP_PATH.test(from) ? from : undefined;
  const isSignedIn = useSession().data?.signedIn === true;
  const answer = useHelpRequests(isSignedIn);
  return (
    <Page
      title={t`Nhờ giúp`}
      lead={<Trans>Tổ công nghệ số cộng đồng của thôn giúp ông bà. Tổ không thu tiền.</Trans>}
      back={page && page !== '/' ? { to: page, label: t`Trang vừa xem` } : { to: '/', label: t`Trang chủ` }}
    >
      {isSignedIn ? (
        <>
          <HelpForm page={page} />
          <Loaded answer={answer} lines={2}>
            {({ requests }) =>
              requests.length > 0 && (
                <>
                  <h2>
                    <Trans>Lời nhờ của tôi</Trans>
                  </h2>
                  <CardList>
                    {requests.map((request) => (
                      <HelpRequestItem key={request.id} request={request} />
                    ))}
                  </CardList>
                </>
              )
            }
          </Loaded>
        </>
      ) : (
        <WithoutSignIn />
      )}
    </Page>
  );
}

/** Who is not signed in cannot be reached; where the helpers are is told to everybody. */
function WithoutSignIn() {
  return (
    <>
      <p>
        <Trans>Ông bà có thể gặp tổ công nghệ số ở nhà văn hóa thôn, hoặc hỏi trưởng thôn.</Trans>
      </p>
      <p>
        <Trans>Muốn gửi lời nhờ từ máy này, ông bà hãy đăng nhập để tổ biết ai cần giúp.</Trans>
      </p>
      <p>
        <Link to="/dang-nhap?tiep=/nho-giup">
          <Trans>Đăng nhập để gửi lời nhờ</Trans>
        </Link>
      </p>
      <p>
        <Trans>Chưa đăng nhập được thì mang điện thoại đến gặp tổ. Tổ sẽ chỉ từng bước.</Trans>
      </p>
    </>
  );
}
