import { Trans } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import { usePersonId } from '../../api/session.js';
import { Sign } from '../sign.js';
import { useSettingsOfAccount } from './settings-with-account.js';

const SettingsPanel = lazy(async () => ({ default: (await import('./settings-panel.js')).SettingsPanel }));

/** One tap from every page: text size, colours, easy-read, reading aloud, language, less data. */
export function SettingsButton() {
  const [isOpen, setOpen] = useState(false);
  useSettingsOfAccount(usePersonId());
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Sign name="letters" /> <Trans>Cài đặt</Trans>
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <SettingsPanel close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
