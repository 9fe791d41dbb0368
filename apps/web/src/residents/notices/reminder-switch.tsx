import { Trans } from '@lingui/react/macro';
import { useReminderWish, useSetReminderWish } from '../../api/reminders.js';
import { Button, Buttons } from '../../ui/button.js';
import { Announcement, Trouble } from '../../ui/notice.js';
import { Section, SkeletonLines } from '../../ui/page.js';

/** Turns reminders to study off and on; everything else the commune tells comes in any case. */
export function ReminderSwitch() {
  const wish = useReminderWish();
  const set = useSetReminderWish();
  const wanted = wish.data?.wanted;
  return (
    <Section title={<Trans>Nhắc học</Trans>}>
      {wish.isPending && <SkeletonLines lines={1} />}
      {wish.isError && wanted === undefined && <Trouble error={wish.error} retry={() => void wish.refetch()} />}
      {wanted !== undefined && (
        <>
          <Announcement>
            <p>
              {wanted ? (
                <Trans>Lâu không học, ông bà được nhắc một lời ở trang này. Không muốn thì tắt đi.</Trans>
              ) : (
                <Trans>Đã tắt nhắc học. Các tin báo khác vẫn đến như thường.</Trans>
              )}
            </p>
          </Announcement>
          {set.isError && <Trouble error={set.error} />}
          <Buttons>
            <Button look="secondary" pending={set.isPending} onClick={() => set.mutate(!wanted)}>
              {wanted ? <Trans>Tắt nhắc học</Trans> : <Trans>Bật nhắc học</Trans>}
            </Button>
          </Buttons>
        </>
      )}
    </Section>
  );
}
