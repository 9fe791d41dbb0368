import { Trans, useLingui } from '@lingui/react/macro';
import { DEVICE_PICTURES } from '@hvs/contracts';
import { useChooseDevicePicture, useDevicePicture } from '../../api/device.js';
import { Button, Buttons } from '../../ui/button.js';
import { Announcement, Notice, Trouble } from '../../ui/notice.js';
import { Section } from '../../ui/page.js';
import { DevicePictureSign } from './device-picture-sign.js';
import styles from './device.module.css';
import { usePictureNames } from './picture-names.js';

/** Chooses the picture by which one is found on a phone that others use too. Only where a PIN opens the way back. */
export function RememberMe() {
  const { t } = useLingui();
  const names = usePictureNames();
  const answer = useDevicePicture();
  const choose = useChooseDevicePicture();
  if (!answer.data?.possible) return null;
  const { picture } = answer.data;
  return (
    <Section title={<Trans>Máy này có nhiều người dùng?</Trans>}>
      <p>
        <Trans>Chọn một hình. Lần sau ông bà chạm vào hình ấy rồi nhập mã PIN là vào được, không cần mã thẻ.</Trans>
      </p>
      <ul role="list" className={styles.people} aria-label={t`Hình của tôi trên máy này`}>
        {DEVICE_PICTURES.map((each) => (
          <li key={each}>
            <button
              type="button"
              className={styles.person}
              aria-pressed={each === picture}
              onClick={() => choose.mutate(each)}
            >
              <DevicePictureSign picture={each} />
              {names[each]}
            </button>
          </li>
        ))}
      </ul>
      {choose.isError && <Trouble error={choose.error} />}
      <Announcement>
        {picture && (
          <Notice tone="good">
            <p>
              <Trans>
                Máy này nhớ ông bà bằng hình «{names[picture]}». Ai cầm máy cũng thấy tên, nhưng không có mã PIN thì
                không vào được.
              </Trans>
            </p>
          </Notice>
        )}
      </Announcement>
      {picture && (
        <Buttons>
          <Button look="quiet" pending={choose.isPending} onClick={() => choose.mutate(null)}>
            <Trans>Đừng nhớ tôi trên máy này nữa</Trans>
          </Button>
        </Buttons>
      )}
    </Section>
  );
}
