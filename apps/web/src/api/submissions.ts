import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, get } from './client.js';
import { answered, idFor } from './client-made-id.js';
import type { EvidenceNames, NewSubmission, Submission, SubmissionCounts, Submissions } from './desk-types.js';

/** Officers and helpers enter evidence at an address of their own; the same rules hold at both. */
export type SubmissionDesk = 'police' | 'helper';

/** The names that the criteria in force look for; what is entered under another name meets none of them. */
export const useEvidenceNames = () =>
  useQuery({
    queryKey: ['helper', 'evidence-names'],
    queryFn: ({ signal }) => get<EvidenceNames>('/helper/evidence-names', signal),
    staleTime: 600_000,
  });

const keyOf = (desk: SubmissionDesk) => [desk, 'submissions'];

export const useSubmissions = (desk: SubmissionDesk, state: string) =>
  useInfiniteQuery({
    queryKey: [...keyOf(desk), state],
    queryFn: ({ pageParam, signal }) => {
      const asked = new URLSearchParams(state === '' ? {} : { state });
      if (pageParam) asked.set('after', pageParam);
      return get<Submissions>(`/${desk}/evidence-submissions?${asked}`, signal);
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextAfter ?? undefined,
  });

const COUNTS_KEY = [...keyOf('police'), 'counts'];

/** How many wait for a second person; it names nobody, so it is no look. Colleagues enter too: asked again now and then. */
export const useSubmissionCounts = (enabled = true) =>
  useQuery({
    queryKey: COUNTS_KEY,
    queryFn: ({ signal }) => get<SubmissionCounts>('/police/evidence-submissions/counts', signal),
    refetchInterval: 60_000,
    enabled,
  });

/** Enters evidence for a second person to check; sending it again after a lost answer enters it once. */
export function useSubmitEvidence(desk: SubmissionDesk) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (entered: NewSubmission) => {
      const deed = `submission:${JSON.stringify(entered)}`;
      const submission = await call<Submission>('POST', `/${desk}/evidence-submissions`, {
        id: idFor(deed),
        ...entered,
      });
      answered(deed);
      return submission;
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: keyOf(desk) }),
  });
}

/** The second person's word. */
export function useCheckSubmission(desk: SubmissionDesk, submissionId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (check: { accept: boolean; reason?: string }) =>
      call<Submission>('POST', `/${desk}/evidence-submissions/${submissionId}/check`, check),
    // What was just checked stays where it is with its result; the next visit asks anew.
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: keyOf(desk), refetchType: 'none' }),
        queries.invalidateQueries({ queryKey: COUNTS_KEY }),
      ]),
  });
}

/** Takes evidence back; the record is read anew, because the decision may turn with it. */
export function useWithdrawEvidence(personId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ evidenceId, reason }: { evidenceId: string; reason: string }) =>
      call<unknown>('POST', `/police/evidence/${evidenceId}/withdrawal`, { personId, reason }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['police', 'record', personId] }),
  });
}
