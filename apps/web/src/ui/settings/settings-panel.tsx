import { Trans, useLingui } from '@lingui/react/macro';
import { TEXT_SIZES, THEMES, type DisplaySettings, type Theme, USUAL_SETTINGS } from '@hvs/contracts/display-settings';
import { useEffect, useId, useRef, useState } from 'react';
import { usePersonId } from '../../api/session.js';
import { Button, Buttons } from '../button.js';
import { LanguageSwitch } from '../language-switch.js';
import { changeSettings } from './settings-with-account.js';
import { useSettings } from './settings.js';
import styles from './settings.module.css';

/** Everything that makes a page fit its reader, at once and to be undone at once. Escape and the button close it. */
export function SettingsPanel({ close }: { close: () => void }) {
  const { t } = useLingui();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const settings = useSettings();
  const personId = usePersonId();
  const [before, setBefore] = useState<DisplaySettings>();
  const take = (next: DisplaySettings): void => changeSettings({ ...next, language: settings.language }, personId);
  const change = (some: Partial<DisplaySettings>): void => {
    setBefore(settings);
    take({ ...settings, ...some });
  };
  const undo = (to: DisplaySettings): void => {
    setBefore(undefined);
    take(to);
  };
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId} onClose={close}>
      <div className={styles.body}>
        <h2 id={titleId}>
          <Trans>Cài đặt cho dễ đọc</Trans>
        </h2>
        <TextSizes settings={settings} change={change} />
        <Themes settings={settings} change={change} />
        <Switches settings={settings} change={change} />
        <p className={styles.language}>
          <Trans>Ngôn ngữ:</Trans> <LanguageSwitch />
        </p>
        <Buttons>
          <Button onClick={() => dialog.current?.close()}>
            <Trans>Xong</Trans>
          </Button>
          {before && (
            <Button look="secondary" onClick={() => undo(before)}>
              <Trans>Hoàn tác lựa chọn vừa rồi</Trans>
            </Button>
          )}
          <Button look="quiet" onClick={() => change(USUAL_SETTINGS)}>
            <Trans>Trở lại như ban đầu</Trans>
          </Button>
        </Buttons>
        <p className={styles.note}>{t`Máy nhớ các lựa chọn này. Đăng nhập ở máy khác cũng dùng lại được.`}</p>
      </div>
    </dialog>
  );
}

interface ChoiceProps {
  settings: DisplaySettings;
  change: (some: Partial<DisplaySettings>) => void;
}

function TextSizes({ settings, change }: ChoiceProps) {
  const { t } = useLingui();
  const names: Record<DisplaySettings['text'], string> = {
    100: t`Thường`,
    125: t`To`,
    150: t`Rất to`,
    200: t`To gấp đôi`,
  };
  return (
    <fieldset className={styles.choices}>
      <legend>{t`Cỡ chữ`}</legend>
      {TEXT_SIZES.map((size) => (
        <label key={size}>
          <input type="radio" name="co-chu" checked={settings.text === size} onChange={() => change({ text: size })} />
          <span>{names[size]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Themes({ settings, change }: ChoiceProps) {
  const { t } = useLingui();
  const names: Record<Theme, string> = {
    system: t`Theo máy`,
    light: t`Sáng`,
    dark: t`Tối`,
    contrast: t`Tương phản cao`,
  };
  return (
    <fieldset className={styles.choices}>
      <legend>{t`Màu trang`}</legend>
      {THEMES.map((theme) => (
        <label key={theme}>
          <input type="radio" name="mau-trang" checked={settings.theme === theme} onChange={() => change({ theme })} />
          <span>{names[theme]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Switches({ settings, change }: ChoiceProps) {
  const { t } = useLingui();
  const switches: ['easyRead' | 'readAloud' | 'lessData', string, string][] = [
    ['easyRead', t`Ưu tiên bản dễ hiểu`, t`Câu ngắn, có hình, ở những bài có bản này.`],
    ['readAloud', t`Đọc to cho tôi nghe`, t`Mở bài là có nút nghe ngay ở đầu trang.`],
    ['lessData', t`Tiết kiệm dữ liệu mạng`, t`Hình chỉ tải khi ông bà bấm xem.`],
  ];
  return (
    <fieldset className={styles.switches}>
      <legend>{t`Cách học`}</legend>
      {switches.map(([name, label, hint]) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={settings[name]}
            onChange={({ target }) => change({ [name]: target.checked })}
          />
          <span>
            {label}
            <small>{hint}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
