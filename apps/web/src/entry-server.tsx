import type { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { createQueries } from './api/queries.js';
import { activateVietnamese } from './i18n/catalogues.js';
import { ResidentsRoutes } from './residents/residents-routes.js';
import { StaticRouter } from 'react-router';
import { StaffRoutes } from './staff/staff-routes.js';
import { type DrawnAnswer, giveAnswers } from './shell/drawn-answers.js';
import { EarlyTap } from './shell/early-tap.js';
import { App } from './ui/app.js';

/** The residents' shell at `/`: header, welcome, skeleton and footer, as the browser's first render will draw them. */
export const renderResidents = (): string => render('/', <ResidentsRoutes />, createQueries());

/** The staff's shell: header and skeleton. */
export const renderStaff = (): string => render('/quan-tri', <StaffRoutes />, createQueries());

/** What React writes where a part could not be drawn yet, as its script was not there. */
const NOT_DRAWN_YET = '<!--$!-->';
const MOST_ROUNDS = 10;

/**
 * A page of the residents as the browser's first render will draw it with these answers, before it is known who reads
 * it. Parts that come with scripts of their own are drawn once those are there, which they stay for the next page.
 */
export async function drawPage(path: string, answers: readonly DrawnAnswer[]): Promise<string> {
  const queries = createQueries();
  giveAnswers(queries, answers);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const page = render(path, <ResidentsRoutes />, queries);
    if (!page.includes(NOT_DRAWN_YET)) return page;
    await new Promise((resolve) => setTimeout(resolve));
  }
  throw new Error(`${path} holds a part that cannot be drawn on the server`);
}

function render(location: string, routes: ReactNode, queries: QueryClient): string {
  activateVietnamese();
  return renderToString(
    <App queries={queries} loadEnglish={() => Promise.reject(new Error('the shell is Vietnamese'))}>
      <StaticRouter location={location}>{routes}</StaticRouter>
      <EarlyTap />
    </App>,
  );
}
