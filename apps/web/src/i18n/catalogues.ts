import { i18n, type Messages } from '@lingui/core';
import type { Language } from './language.js';

/** Vietnamese is in the bundle, so no screen ever waits for its words; English comes when it is chosen. */
export interface Catalogues {
  vi: Messages;
  en: () => Promise<{ messages: Messages }>;
}

/** Loads the words of a language and makes them the current ones. Rejects when English cannot be fetched. */
export async function activate(catalogues: Catalogues, language: Language): Promise<void> {
  const messages = language === 'vi' ? catalogues.vi : (await catalogues.en()).messages;
  i18n.loadAndActivate({ locale: language, messages });
}

export function activateVietnamese(catalogues: Catalogues): void {
  i18n.loadAndActivate({ locale: 'vi', messages: catalogues.vi });
}
