import { i18n, type Messages } from '@lingui/core';
import { compileSourceMessage } from './compile-source-message.js';
import type { Language } from './language.js';

/** Fetches the English words of an entry. */
export type LoadEnglish = () => Promise<{ messages: Messages }>;

/** Makes a language the current one. Rejects when English cannot be fetched; Vietnamese is always there. */
export async function activate(language: Language, loadEnglish: LoadEnglish): Promise<void> {
  if (language === 'vi') activateVietnamese();
  else i18n.loadAndActivate({ locale: 'en', messages: (await loadEnglish()).messages });
}

export function activateVietnamese(): void {
  i18n.setMessagesCompiler(compileSourceMessage);
  i18n.loadAndActivate({ locale: 'vi', messages: {} });
}
