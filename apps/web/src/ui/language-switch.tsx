import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { usePersonId } from '../api/session.js';
import { useChooseLanguage } from '../i18n/language-provider.js';
import { changeSettings } from './settings/settings-with-account.js';
import { settingsOnDevice } from './settings/settings.js';

/** Offers the other language by its own name, and keeps it as one of the settings. If its words cannot be fetched, the page stays as it is. */
export function LanguageSwitch() {
  const { i18n } = useLingui();
  const choose = useChooseLanguage();
  const personId = usePersonId();
  const [loading, setLoading] = useState(false);
  const other = i18n.locale === 'en' ? 'vi' : 'en';
  const change = async (): Promise<void> => {
    if (loading) return;
    setLoading(true);
    await choose(other).then(
      () => changeSettings({ ...settingsOnDevice().settings, language: other }, personId),
      () => undefined,
    );
    setLoading(false);
  };
  return (
    <button type="button" lang={other} aria-disabled={loading || undefined} onClick={() => void change()}>
      {other === 'en' ? 'English' : 'Tiếng Việt'}
    </button>
  );
}
