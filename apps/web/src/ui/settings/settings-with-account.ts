import type { DisplaySettings } from '@hvs/contracts/display-settings';
import { useEffect } from 'react';
import { call, get } from '../../api/client.js';
import type { Schemas } from '../../api/types.js';
import { applyOnDevice, settingsOnDevice } from './settings.js';

const PATH = '/learner/display-settings';

/** Changes settings here, and with the account of whoever is signed in. What the server misses it gets at the next visit. */
export function changeSettings(settings: DisplaySettings, isSignedIn: boolean): void {
  const changedAt = new Date().toISOString();
  applyOnDevice(settings, changedAt);
  if (isSignedIn) void send(settings, changedAt);
}

const send = (settings: DisplaySettings, changedAt: string): Promise<void> =>
  call<void>('PUT', PATH, { settings, changedAt }).catch(() => undefined);

/** Of what the device and the account hold the later choice counts for both. A line that is down changes nothing. */
export function useSettingsOfAccount(personId: string | undefined): void {
  useEffect(() => {
    if (personId === undefined) return;
    void get<Schemas['OwnSettingsDto']>(PATH).then(settle, () => undefined);
  }, [personId]);
}

function settle({ kept }: Schemas['OwnSettingsDto']): void {
  const here = settingsOnDevice();
  if (kept && (here.changedAt === '' || new Date(kept.changedAt) > new Date(here.changedAt))) {
    applyOnDevice(kept.settings, kept.changedAt);
  } else if (here.changedAt !== '' && here.changedAt !== kept?.changedAt) {
    void send(here.settings, here.changedAt);
  }
}
