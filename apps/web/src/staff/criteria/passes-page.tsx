import { Trans, useLingui } from '@lingui/react/macro';
import { useFullPasses, usePassDeed } from '../../api/full-passes.js';
import type { FullPass } from '../../api/criteria-types.js';
import { formatDate, formatDateTime, formatNumber } from '../../i18n/format.js';
import { Button, Buttons } from '../../ui/button.js';
import { CardItem, CardList, Small } from '../../ui/card.js';
import { Loaded } from '../../ui/loaded.js';
import { Mark } from '../../ui/mark.js';
import { Trouble } from '../../ui/notice.js';
import { Page, Section } from '../../ui/page.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import styles from './criteria.module.css';

/** The passes that check everybody: how far they are, and ways to pause, resume and begin one. */
export function PassesPage() {
  const { t } = useLingui();
  const answer = useFullPasses();
  const deed = usePassDeed();
  const isUnderWay = answer.data?.passes.some(({ state }) => state !== 'finished') ?? false;
  return (
    <Page
      wide
      title={t`Các lượt xét toàn dân`}
      lead={
        <Trans>
          Mỗi đêm hệ thống xét lại mọi người một lượt. Cũng xét lại khi bộ tiêu chí mới được duyệt hoặc sổ dân cư được
          nhập.
        </Trans>
      }
    >
      <Buttons>
        <Button look="secondary" pending={deed.isPending || isUnderWay} onClick={() => deed.mutate({ kind: 'start' })}>
          <Trans>Xét lại toàn dân ngay</Trans>
        </Button>
      </Buttons>
      {isUnderWay && (
        <Small>
          <Trans>Đang có một lượt chưa xong. Trang này tự cập nhật; có thể rời đi, việc xét vẫn tiếp tục.</Trans>
        </Small>
      )}
      {deed.isError && <Trouble error={deed.error} />}
      <Section title={<Trans>Các lượt gần đây</Trans>}>
        <Loaded answer={answer}>
          {({ passes }) =>
            passes.length === 0 ? (
              <p>
                <Trans>Chưa có lượt xét nào.</Trans>
              </p>
            ) : (
              <CardList>
                {passes.map((pass) => (
                  <PassItem key={pass.id} pass={pass} deed={deed} />
                ))}
              </CardList>
            )
          }
        </Loaded>
      </Section>
    </Page>
  );
}

function usePassNames() {
  const { t } = useLingui();
  const reasons: Record<FullPass['reason'], string> = {
    nightly: t`Lượt xét hằng đêm`,
    'criteria-approved': t`Xét lại vì có bộ tiêu chí mới`,
    import: t`Xét lại vì nhập sổ dân cư`,
    'asked-for': t`Xét lại theo yêu cầu`,
  };
  const states: Record<FullPass['state'], string> = {
    waiting: t`Đang chờ`,
    running: t`Đang xét`,
    paused: t`Tạm dừng`,
    finished: t`Đã xong`,
  };
  return { reasons, states };
}

function PassItem({ pass, deed }: { pass: FullPass; deed: ReturnType<typeof usePassDeed> }) {
  const { reasons, states } = usePassNames();
  const day = formatDate(pass.asOf);
  const asked = formatDateTime(pass.requestedAt);
  const checked = formatNumber(pass.checkedCount);
  const total = formatNumber(pass.totalCount);
  const turned = formatNumber(pass.turnedCount);
  return (
    <CardItem>
      <div className={styles.line}>
        <h3>{reasons[pass.reason]}</h3>
        <Mark tone={pass.state === 'finished' ? 'good' : 'unclear'}>{states[pass.state]}</Mark>
      </div>
      <Small>
        <Trans>
          Xét theo ngày {day} · yêu cầu ngày {asked}
        </Trans>
      </Small>
      <ProgressBar
        done={pass.state === 'finished' ? 1 : pass.checkedCount}
        total={pass.state === 'finished' ? 1 : pass.totalCount}
        label={
          <Trans>
            Đã xét {checked} trên {total} người; {turned} kết quả thay đổi
          </Trans>
        }
      />
      <PassButtons pass={pass} deed={deed} />
    </CardItem>
  );
}

function PassButtons({ pass, deed }: { pass: FullPass; deed: ReturnType<typeof usePassDeed> }) {
  if (pass.state === 'finished') return null;
  const isPaused = pass.state === 'paused';
  return (
    <Buttons>
      <Button
        look="secondary"
        pending={deed.isPending}
        onClick={() => deed.mutate({ kind: isPaused ? 'resume' : 'pause', id: pass.id })}
      >
        {isPaused ? <Trans>Tiếp tục xét</Trans> : <Trans>Tạm dừng</Trans>}
      </Button>
    </Buttons>
  );
}
