import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { activate, type LoadEnglish } from './catalogues.js';
import { type Language, storeLanguage } from './language.js';

type ChooseLanguage = (language: Language) => Promise<void>;

const ChooseLanguageContext = createContext<ChooseLanguage>(() => Promise.resolve());

/** Gives the words to every screen. A change of language also asks the server again: it answers in the language asked. */
export function LanguageProvider({ loadEnglish, children }: { loadEnglish: LoadEnglish; children: ReactNode }) {
  const queries = useQueryClient();
  const choose = useMemo<ChooseLanguage>(
    () => async (language) => {
      await activate(language, loadEnglish);
      storeLanguage(language);
      document.documentElement.lang = language;
      await queries.invalidateQueries();
    },
    [loadEnglish, queries],
  );
  return (
    <ChooseLanguageContext value={choose}>
      <I18nProvider i18n={i18n}>{children}</I18nProvider>
    </ChooseLanguageContext>
  );
}

export const useChooseLanguage = (): ChooseLanguage => useContext(ChooseLanguageContext);
