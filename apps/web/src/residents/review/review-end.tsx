import { Trans, useLingui } from '@lingui/react/macro';
import type { StudyStreak } from '../../api/review.js';
import { useSession } from '../../api/session.js';
import { ButtonLink, Buttons } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Page } from '../../ui/page.js';
import { DayCount } from './day-count.js';

interface ReviewEndProps {
  right: number;
  count: number;
  streak: StudyStreak | null;
}

/** The round is over: thanks, and that is enough for today. */
export function ReviewEnd({ right, count, streak }: ReviewEndProps) {
  const { t } = useLingui();
  const session = useSession();
  const name = session.data?.signedIn ? session.data.person.fullName : '';
  return (
    <Page title={t`Xong cho hôm nay`} screen="xong" back={{ to: '/', label: t`Trang chủ` }}>
      <Card strong>
        <p>
          <Trans>
            Cảm ơn <span lang="vi">{name}</span> đã dành thời gian ôn bài.
          </Trans>
        </p>
        <p>
          <Trans>
            Ông bà nhớ đúng {right} trên {count} câu. Câu nào chưa đúng sẽ được hỏi lại vào ngày khác.
          </Trans>
        </p>
        <Buttons>
          <ButtonLink to="/">
            <Trans>Về trang chủ</Trans>
          </ButtonLink>
        </Buttons>
      </Card>
      <DayCount
        streak={streak && { ...streak, days: streak.days + (streak.studiedToday ? 0 : 1), studiedToday: true }}
      />
    </Page>
  );
}
