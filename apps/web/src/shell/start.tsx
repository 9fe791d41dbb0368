import { type ReactNode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createQueries } from '../api/queries.js';
import { activate, activateVietnamese, type LoadEnglish } from '../i18n/catalogues.js';
import { storedLanguage } from '../i18n/language.js';
import { BrowserRouter } from '../router.js';
import { App } from '../ui/app.js';
import { takeDrawnAnswers } from './drawn-answers.js';
import { EarlyTap } from './early-tap.js';

/**
 * Starts an entry. The prerendered welcome, and a page that the server drew, are taken over as they stand when they are
 * right for this reader; otherwise the shell stays visible until the first real screen replaces it in one step.
 *
 * @param page what a page is made of that the server may have drawn: taking it over waits for that. False when it cannot be
 * had.
 */
export async function start(loadEnglish: LoadEnglish, routes: ReactNode, page?: Promise<boolean>): Promise<void> {
  await chooseWords(loadEnglish);
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  const queries = createQueries();
  const isDrawn = (await page) === true && takeDrawnAnswers(queries);
  const app = (
    <App queries={queries} loadEnglish={loadEnglish}>
      <BrowserRouter>{routes}</BrowserRouter>
      <EarlyTap />
    </App>
  );
  const { shell } = document.documentElement.dataset;
  const isAsDrawn = root.firstElementChild !== null && (shell === 'welcome' || (isDrawn && shell === 'drawn'));
  // In pieces: a slow phone stays awake to taps while it takes the page over
  if (isAsDrawn) startTransition(() => void hydrateRoot(root, app));
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
