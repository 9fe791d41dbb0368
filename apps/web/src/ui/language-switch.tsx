import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { useChooseLanguage } from '../i18n/language-provider.js';

/** Offers the other language by its own name. If its words cannot be fetched, the page stays as it is. */
export function LanguageSwitch() {
  const { i18n } = useLingui();
  const choose = useChooseLanguage();
  const [loading, setLoading] = useState(false);
  const other = i18n.locale === 'en' ? 'vi' : 'en';
  const change = async (): Promise<void> => {
    if (loading) return;
    setLoading(true);
    await choose(other).catch(() => undefined);
    setLoading(false);
  };
  return (
    <button type="button" lang={other} aria-disabled={loading || undefined} onClick={() => void change()}>
      {other === 'en' ? 'English' : 'Tiếng Việt'}
    </button>
  );
}
