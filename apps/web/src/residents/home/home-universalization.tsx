import { Trans } from '@lingui/react/macro';
import type { LearnerHome } from '../../api/types.js';
import { ButtonLink, Buttons } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { ProgressBar } from '../../ui/progress-bar.js';

/** In short: how many criteria are met, and the sentences that say what is missing. */
export function HomeUniversalization({ universalization }: Pick<LearnerHome, 'universalization'>) {
  if (!universalization) {
    return (
      <p>
        <Trans>Xã chưa xét kết quả phổ cập cho ông bà. Kết quả sẽ có sau khi ông bà học bài đầu tiên.</Trans>
      </p>
    );
  }
  const { outcome, metCount, totalCount, missing } = universalization;
  return (
    <>
      {outcome === 'met' ? (
        <Notice tone="good">
          <p>
            <Trans>Ông bà đã đạt phổ cập kỹ năng số.</Trans>
          </p>
        </Notice>
      ) : (
        <>
          <ProgressBar
            done={metCount}
            total={totalCount}
            label={
              <Trans>
                Đã đạt {metCount} trên {totalCount} tiêu chí
              </Trans>
            }
          />
          <ul>
            {missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <Buttons>
        <ButtonLink look="secondary" to="/toi-con-thieu-gi">
          <Trans>Xem từng tiêu chí</Trans>
        </ButtonLink>
      </Buttons>
    </>
  );
}
