import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import type { LoadEnglish } from '../i18n/catalogues.js';
import { LanguageProvider } from '../i18n/language-provider.js';
import { Mishap } from './mishap.js';

/** Everything that stands around the routes of both entries. */
export function App({
  queries,
  loadEnglish,
  children,
}: {
  queries: QueryClient;
  loadEnglish: LoadEnglish;
  children: ReactNode;
}) {
  return (
    <StrictMode>
      <QueryClientProvider client={queries}>
        <LanguageProvider loadEnglish={loadEnglish}>
          <Mishap>{children}</Mishap>
        </LanguageProvider>
      </QueryClientProvider>
    </StrictMode>
  );
}
