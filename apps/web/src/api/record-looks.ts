import { useMutation } from '@tanstack/react-query';
import { call } from './client.js';
import type { RecordView } from './types.js';

/**
 * Opens a person's record. It is a deed, not a question: each look is written down with its purpose and the person
 * can see it. The citizen id travels in the body only, and the answer is kept by the page, never in the cache.
 */
export const useLookAtRecord = () =>
  useMutation({
    mutationFn: (look: { citizenId: string; purpose: string }) =>
      call<RecordView>('POST', '/police/record-looks', look),
    gcTime: 0,
  });

/** Writes down that the person is confirmed on VNeID. The same day twice changes nothing. */
export const useRecordConfirmation = () =>
  useMutation({
    mutationFn: (confirmation: { personId: string; confirmedOn: string }) =>
      call<{ confirmedOn: string }>('POST', '/police/confirmations', confirmation),
  });
