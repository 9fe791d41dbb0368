export type Language = 'vi' | 'en';

const STORAGE_KEY = 'hvs.language';

/** The language chosen on this device; Vietnamese when nothing was chosen or storage is closed. */
export function storedLanguage(): Language {
  try {
    return localStorage.getItem(STORAGE_KEY) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}

export function storeLanguage(language: Language): void {
  try {
    localStorage.setItem(STORAGE_KEY, language);
  } catch {
    // A browser without storage keeps the choice until the page is closed.
  }
}
