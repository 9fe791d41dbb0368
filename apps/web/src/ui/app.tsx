import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import type { Catalogues } from '../i18n/catalogues.js';
import { LanguageProvider } from '../i18n/language-provider.js';
import { Mishap } from './mishap.js';

/** Everything that stands around the routes of both entries. */
export function App({
  queries,
  catalogues,
  children,
}: {
  queries: QueryClient;
  catalogues: Catalogues;
  children: ReactNode;
}) {
  return (
    <StrictMode>
      <QueryClientProvider client={queries}>
        <LanguageProvider catalogues={catalogues}>
          <Mishap>{children}</Mishap>
        </LanguageProvider>
      </QueryClientProvider>
    </StrictMode>
  );
}
