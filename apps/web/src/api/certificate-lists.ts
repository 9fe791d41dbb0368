import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { call, get } from './client.js';
import type { components } from './schema.js';

type Schemas = components['schemas'];
export type CertificateListLine = Schemas['CertificateListLineDto'];
export type CertificateListStatus = CertificateListLine['status'];
export type CertificateListCounts = Schemas['CertificateListCountsDto'];
type CertificateList = Schemas['CheckedListDto'];
type CertificateListPage = Schemas['CertificateListPageDto'];

const PATH = '/police/certificate-lists';

/** The answer about every line, as a workbook. */
export const certificateListUrl = (listId: string): string => `/api${PATH}/${listId}/download`;

/** One list with its counts, page by page; an empty status shows every line. */
export const useCertificateList = (listId: string, status: CertificateListStatus | '') =>
  useInfiniteQuery({
    queryKey: ['police', 'certificate-lists', listId, status],
    queryFn: ({ pageParam, signal }) => {
      const asked = new URLSearchParams({ after: String(pageParam) });
      if (status) asked.set('status', status);
      return get<CertificateListPage>(`${PATH}/${listId}?${asked}`, signal);
    },
    initialPageParam: 0,
    getNextPageParam: (page) => page.nextAfter ?? undefined,
    gcTime: 0,
  });

/** Sends a list as a file or as pasted text. */
export const useSendCertificateList = () =>
  useMutation({
    mutationFn: (list: File | string) => {
      if (typeof list === 'string') return call<CertificateList>('POST', PATH, { text: list });
      const form = new FormData();
      form.append('file', list);
      return call<CertificateList>('POST', PATH, form);
    },
  });
