import { Trans } from '@lingui/react/macro';
import { type StudyStreak, useCountDays } from '../../api/review.js';
import { Button, Buttons } from '../../ui/button.js';
import { Announcement, Trouble } from '../../ui/notice.js';
import { Section } from '../../ui/page.js';

/** Days of study in a row, for those who want them counted; never a word of blame for a day of rest. */
export function DayCount({ streak }: { streak: StudyStreak | null }) {
  const count = useCountDays();
  const shown = count.data ? (count.data.streak ?? null) : streak;
  return (
    <Section title={<Trans>Đếm ngày học</Trans>}>
      <Announcement>
        <p>{shown ? <Days streak={shown} /> : <Trans>Máy không đếm ngày học của ông bà. Muốn thì bật lên.</Trans>}</p>
      </Announcement>
      {count.isError && <Trouble error={count.error} />}
      <Buttons>
        <Button look="secondary" pending={count.isPending} onClick={() => count.mutate(!shown)}>
          {shown ? <Trans>Thôi đếm ngày học</Trans> : <Trans>Đếm ngày học của tôi</Trans>}
        </Button>
      </Buttons>
    </Section>
  );
}

function Days({ streak: { days, studiedToday } }: { streak: StudyStreak }) {
  if (days === 0) return <Trans>Hôm nào ông bà học, máy đếm từ hôm ấy. Nghỉ một hôm không sao.</Trans>;
  return (
    <>
      <Trans>Số ngày học liền nhau: {days}.</Trans>{' '}
      {studiedToday ? <Trans>Có cả hôm nay.</Trans> : <Trans>Nghỉ một hôm không sao.</Trans>}
    </>
  );
}
