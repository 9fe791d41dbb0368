import { renderToString } from 'react-dom/server';
import { createQueries } from './api/queries.js';
import { activateVietnamese, type Catalogues } from './i18n/catalogues.js';
import { messages as residents } from './locales/residents/vi.po';
import { messages as staff } from './locales/staff/vi.po';
import { ResidentsRoutes } from './residents/residents-routes.js';
import { StaffRoutes } from './staff/staff-routes.js';
import { StaticRouter } from './router.js';
import { App } from './ui/app.js';
import type { ReactNode } from 'react';

/** The residents' shell at `/`: header, welcome, skeleton and footer, as the browser's first render will draw them. */
export const renderResidents = (): string => render(catalogueOf(residents), '/', <ResidentsRoutes />);

/** The staff's shell: header and skeleton. */
export const renderStaff = (): string => render(catalogueOf(staff), '/quan-tri', <StaffRoutes />);

const catalogueOf = (vi: Catalogues['vi']): Catalogues => ({ vi, en: () => Promise.resolve({ messages: vi }) });

function render(catalogues: Catalogues, location: string, routes: ReactNode): string {
  activateVietnamese(catalogues);
  return renderToString(
    <App queries={createQueries()} catalogues={catalogues}>
      <StaticRouter location={location}>{routes}</StaticRouter>
    </App>,
  );
}
