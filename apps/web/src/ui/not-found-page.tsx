import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, Buttons } from './button.js';
import { Page } from './page.js';

/** For addresses that lead nowhere. */
export function NotFoundPage() {
  const { t } = useLingui();
  return (
    <Page title={t`Không có trang này`}>
      <p>
        <Trans>Địa chỉ có thể bị gõ thiếu hoặc trang đã được chuyển đi.</Trans>
      </p>
      <Buttons>
        <ButtonLink to="/">
          <Trans>Về trang chủ</Trans>
        </ButtonLink>
      </Buttons>
    </Page>
  );
}
