import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, Buttons } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { SubmissionList } from './submission-list.js';

/** Evidence from outside, entered by one person and checked by another. */
export function SubmissionsPage() {
  const { t } = useLingui();
  return (
    <Page
      wide
      title={t`Minh chứng chờ kiểm`}
      lead={<Trans>Người nhập và người kiểm phải là hai người khác nhau. Chỉ minh chứng đã kiểm mới được tính.</Trans>}
    >
      <Buttons>
        <ButtonLink look="secondary" to="/cong-an/tim">
          <Trans>Tìm người để nhập minh chứng</Trans>
        </ButtonLink>
      </Buttons>
      <SubmissionList desk="police" />
    </Page>
  );
}
