import type { ReactNode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createQueries } from '../api/queries.js';
import { activate, activateVietnamese, type Catalogues } from '../i18n/catalogues.js';
import { storedLanguage } from '../i18n/language.js';
import { BrowserRouter } from '../router.js';
import { App } from '../ui/app.js';

/**
 * Starts an entry. The prerendered welcome is taken over as it stands when it is the right page; otherwise the shell
 * stays visible until the first real screen replaces it in one step.
 */
export async function start(catalogues: Catalogues, routes: ReactNode): Promise<void> {
  await chooseWords(catalogues);
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  const app = (
    <App queries={createQueries()} catalogues={catalogues}>
      <BrowserRouter>{routes}</BrowserRouter>
    </App>
  );
  const prerendered = root.firstElementChild !== null && document.documentElement.dataset.shell === 'welcome';
  if (prerendered) hydrateRoot(root, app);
  else createRoot(root).render(app);
}

/** English that cannot be fetched gives way to Vietnamese, which is always there. */
async function chooseWords(catalogues: Catalogues): Promise<void> {
  try {
    await activate(catalogues, storedLanguage());
  } catch {
    activateVietnamese(catalogues);
    document.documentElement.lang = 'vi';
  }
}
