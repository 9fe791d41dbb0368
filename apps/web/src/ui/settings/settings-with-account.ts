import type { DisplaySettings } from '@hvs/contracts/display-settings';
import { useEffect } from 'react';
import { call, get } from '../../api/client.js';
import type { Schemas } from '../../api/types.js';
import { useChooseLanguage } from '../../i18n/language-provider.js';
import type { Language } from '../../i18n/language.js';
import { applyOnDevice, settingsOnDevice } from './settings.js';
import { whichSettingsHold } from './which-settings-hold.js';

type OwnSettings = Schemas['OwnSettingsDto'];
type ChooseLanguage = (language: Language) => Promise<void>;

const PATH = '/learner/display-settings';

/** Changes settings here, and with the account of whoever is signed in. What the server misses it gets at the next visit. */
export function changeSettings(settings: DisplaySettings, personId: string | undefined): void {
  const changedAt = new Date().toISOString();
  applyOnDevice({ settings, changedAt, by: personId ?? '' });
  if (personId) void send(settings, changedAt, personId);
}

/** The clock of a device may run ahead; the device then takes the time that the server gave the choice. */
async function send(settings: DisplaySettings, changedAt: string, personId: string): Promise<void> {
  const { kept } = await call<OwnSettings>('PUT', PATH, { settings, changedAt }).catch(() => ({ kept: null }));
  const here = settingsOnDevice();
  if (kept && here.changedAt === changedAt && here.by === personId) {
    applyOnDevice({ settings: here.settings, changedAt: kept.changedAt, by: personId });
  }
}

/** When somebody signs in, what they chose last on any device holds here too. A line that is down changes nothing. */
export function useSettingsOfAccount(personId: string | undefined): void {
  const chooseLanguage = useChooseLanguage();
  useEffect(() => {
    if (personId === undefined) return;
    void get<OwnSettings>(PATH).then(
      ({ kept }) => settle(kept, personId, chooseLanguage),
      () => undefined,
    );
  }, [personId, chooseLanguage]);
}

async function settle(kept: OwnSettings['kept'], personId: string, chooseLanguage: ChooseLanguage): Promise<void> {
  const here = settingsOnDevice();
  const holds = whichSettingsHold(here, kept, personId);
  if (holds === 'device') {
    applyOnDevice({ ...here, by: personId });
    await send(here.settings, here.changedAt, personId);
  } else if (holds === 'account' && kept) {
    applyOnDevice({ ...kept, by: personId });
    if (kept.settings.language !== here.settings.language) {
      await chooseLanguage(kept.settings.language).catch(() => undefined);
    }
  }
}
