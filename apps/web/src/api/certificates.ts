import { useQuery } from '@tanstack/react-query';
import { get } from './client.js';
import type { CertificateCheck, CertificateRow } from './types.js';

export const useOwnCertificates = (enabled = true) =>
  useQuery({
    enabled,
    queryKey: ['study', 'certificates'],
    queryFn: ({ signal }) => get<{ certificates: CertificateRow[] }>('/learner/certificates', signal),
  });

/** The public check of a certificate by its number; nobody has to sign in for it. */
export const useCertificate = (number: string) =>
  useQuery({
    queryKey: ['certificate', number],
    queryFn: ({ signal }) => get<CertificateCheck>(`/public/certificates/${encodeURIComponent(number)}`, signal),
  });

/** One's own certificate on one A4 page. */
export const certificatePdfUrl = (number: string): string =>
  `/api/learner/certificates/${encodeURIComponent(number)}/pdf`;

/** The same as an Open Badge that programs can check. */
export const certificateCredentialUrl = (number: string): string =>
  `/api/learner/certificates/${encodeURIComponent(number)}/credential`;
