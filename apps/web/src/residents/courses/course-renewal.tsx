import { Trans } from '@lingui/react/macro';
import { renewableFrom } from '@hvs/contracts';
import { useRenew } from '../../api/enrolments.js';
import type { EnrolmentCard } from '../../api/types.js';
import { formatDate } from '../../i18n/format.js';
import { Button } from '../../ui/button.js';
import { Trouble } from '../../ui/notice.js';

/** Whether a certificate that ends then can be renewed by now. */
export const isRenewable = (expiresAt: string | null): expiresAt is string =>
  expiresAt !== null && renewableFrom(new Date(expiresAt)) <= new Date();

/** Until when the certificate counts and, once it is time, the way to pass the course anew. */
export function CourseRenewal({ enrolment: { enrolmentId, certificateExpiresAt } }: { enrolment: EnrolmentCard }) {
  const renew = useRenew();
  if (certificateExpiresAt === null) return null;
  const day = formatDate(certificateExpiresAt);
  return (
    <>
      <p>
        <Trans>Giấy chứng nhận của khóa này có giá trị đến ngày {day}.</Trans>
      </p>
      {isRenewable(certificateExpiresAt) && (
        <>
          <p>
            <Trans>
              Đã đến lúc gia hạn. Ông bà làm lại bài kiểm tra, đạt thì có giấy mới. Bài đã học vẫn được tính.
            </Trans>
          </p>
          <Button large pending={renew.isPending} onClick={() => renew.mutate(enrolmentId)}>
            {renew.isPending ? <Trans>Đang mở lại…</Trans> : <Trans>Gia hạn giấy chứng nhận</Trans>}
          </Button>
        </>
      )}
      {renew.isError && <Trouble error={renew.error} />}
    </>
  );
}
