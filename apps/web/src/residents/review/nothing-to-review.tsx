import { Trans, useLingui } from '@lingui/react/macro';
import type { DailyReview } from '../../api/review.js';
import { ButtonLink, Buttons } from '../../ui/button.js';
import { Day } from '../../ui/moment.js';
import { Page } from '../../ui/page.js';
import { DayCount } from './day-count.js';

/** Nothing is left for today, or nothing was ever answered wrong. */
export function NothingToReview({ review }: { review: DailyReview }) {
  const { t } = useLingui();
  const { answeredToday, nextOn, streak } = review;
  return (
    <Page title={t`Ôn mỗi ngày`} back={{ to: '/', label: t`Trang chủ` }}>
      <p>
        {answeredToday > 0 ? (
          <Trans>Hôm nay ông bà đã ôn {answeredToday} câu, vậy là đủ. Cảm ơn ông bà.</Trans>
        ) : (
          <Trans>Hôm nay không có câu nào cần ôn.</Trans>
        )}{' '}
        {nextOn ? (
          <Trans>
            Lần ôn tới là ngày <Day value={nextOn} />.
          </Trans>
        ) : (
          <Trans>Câu nào trả lời chưa đúng trong bài kiểm tra sẽ được hỏi lại ở đây từ hôm sau.</Trans>
        )}
      </p>
      <Buttons>
        <ButtonLink to="/khoa-hoc">
          <Trans>Xem các khóa học</Trans>
        </ButtonLink>
      </Buttons>
      <DayCount streak={streak ?? null} />
    </Page>
  );
}
