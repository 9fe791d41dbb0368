import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, get } from './client.js';
import type { components } from './schema.js';

type Schemas = components['schemas'];
export type DeskRow = Schemas['DeskRowDto'];
export type DeskCertificate = Schemas['DeskCertificateDto'];
export type CertificateHistory = Schemas['CertificateHistoryDto'];
export type DeskFilter = DeskRow['status'] | 'doubted';
type DeskPage = Schemas['DeskPageDto'];

/** What an administrator does with a certificate; each with its reason. */
export type CertificateDeed =
  | { deed: 'revocation' | 'reissue' | 'doubt-clearance'; reason: string }
  | { deed: 'name-correction'; reason: string; source: 'register' }
  | { deed: 'name-correction'; reason: string; source: 'typed'; name: string };

const DESK = ['administrator', 'certificates'];
const PATH = '/administrator/certificates';

export const deskPdfUrl = (number: string): string => `/api${PATH}/${number}/pdf`;

/** Certificates of the unit, newest first, page by page. */
export const useDeskSearch = (text: string, filter: DeskFilter | '') =>
  useInfiniteQuery({
    queryKey: [...DESK, 'search', text, filter],
    queryFn: ({ pageParam, signal }) => {
      const asked = new URLSearchParams();
      if (text) asked.set('text', text);
      if (filter) asked.set('filter', filter);
      if (pageParam) asked.set('after', pageParam);
      return get<DeskPage>(`${PATH}?${asked}`, signal);
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextAfter ?? undefined,
  });

export const useDeskCertificate = (number: string) =>
  useQuery({
    queryKey: [...DESK, number],
    queryFn: ({ signal }) => get<DeskCertificate>(`${PATH}/${encodeURIComponent(number)}`, signal),
  });

export function useCertificateDeed(number: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ deed, ...body }: CertificateDeed) =>
      call<{ number: string } | undefined>('POST', `${PATH}/${encodeURIComponent(number)}/${deed}`, body),
    onSuccess: () => queries.invalidateQueries({ queryKey: DESK }),
  });
}
