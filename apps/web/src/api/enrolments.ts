import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from './client.js';
import type { EnrolmentCard } from './types.js';

/** Enrols in a course. The server answers with the open enrolment when there is one already. */
export function useEnrol() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (courseId: string) => call<EnrolmentCard>('POST', '/learner/enrolments', { courseId }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['study'] }),
  });
}

/** Takes a completed course anew, as its certificate runs out. */
export function useRenew() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (enrolmentId: string) => call<EnrolmentCard>('POST', `/learner/enrolments/${enrolmentId}/renewal`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['study'] }),
  });
}

export function useWithdraw() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (enrolmentId: string) => call<void>('DELETE', `/learner/enrolments/${enrolmentId}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['study'] }),
  });
}
