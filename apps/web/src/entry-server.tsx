import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { createQueries } from './api/queries.js';
import { activateVietnamese } from './i18n/catalogues.js';
import { ResidentsRoutes } from './residents/residents-routes.js';
import { StaticRouter } from 'react-router';
import { StaffRoutes } from './staff/staff-routes.js';
import { App } from './ui/app.js';

/** The residents' shell at `/`: header, welcome, skeleton and footer, as the browser's first render will draw them. */
export const renderResidents = (): string => render('/', <ResidentsRoutes />);

/** The staff's shell: header and skeleton. */
export const renderStaff = (): string => render('/quan-tri', <StaffRoutes />);

function render(location: string, routes: ReactNode): string {
  activateVietnamese();
  return renderToString(
    <App queries={createQueries()} loadEnglish={() => Promise.reject(new Error('the shell is Vietnamese'))}>
      <StaticRouter location={location}>{routes}</StaticRouter>
    </App>,
  );
}
