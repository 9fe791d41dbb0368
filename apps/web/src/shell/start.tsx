import type { ReactNode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createQueries } from '../api/queries.js';
import { activate, activateVietnamese, type LoadEnglish } from '../i18n/catalogues.js';
import { storedLanguage } from '../i18n/language.js';
import { BrowserRouter } from '../router.js';
import { App } from '../ui/app.js';

/**
 * Starts an entry. The prerendered welcome is taken over as it stands when it is the right page; otherwise the shell
 * stays visible until the first real screen replaces it in one step.
 */
export async function start(loadEnglish: LoadEnglish, routes: ReactNode): Promise<void> {
  await chooseWords(loadEnglish);
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  const app = (
    <App queries={createQueries()} loadEnglish={loadEnglish}>
      <BrowserRouter>{routes}</BrowserRouter>
    </App>
  );
  const prerendered = root.firstElementChild !== null && document.documentElement.dataset.shell === 'welcome';
  if (prerendered) hydrateRoot(root, app);
  else createRoot(root).render(app);
}

/** English that cannot be fetched gives way to Vietnamese, which is always there. */
async function chooseWords(loadEnglish: LoadEnglish): Promise<void> {
  try {
    await activate(storedLanguage(), loadEnglish);
  } catch {
    activateVietnamese();
    document.documentElement.lang = 'vi';
  }
}
