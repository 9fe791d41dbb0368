import type { Practice } from '@hvs/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, get } from './client.js';
import type { PracticeCounts, Schemas } from './types.js';

type Draft = Schemas['CourseDraftDto'];

/** A practice of a draft as it was read; `revision` is what a change must be made on. */
export interface PracticeDraft {
  slug: string;
  revision: number;
  content: Practice | undefined;
}

const draftKey = (courseId: string, key: string) => ['practice-draft', courseId, key] as const;

/** Read anew whenever the form is opened, and never behind the back of whoever is writing. */
export const usePracticeDraft = (courseId: string, key: string) =>
  useQuery({
    queryKey: draftKey(courseId, key),
    staleTime: Infinity,
    gcTime: 0,
    queryFn: async ({ signal }): Promise<PracticeDraft> => {
      const { slug, parts } = await get<Draft>(`/trainer/courses/${courseId}/draft`, signal);
      const part = parts.find(({ part: name }) => name === `practice:${key}`);
      return { slug, revision: part?.revision ?? 0, content: part?.content as unknown as Practice | undefined };
    },
  });

/** Saves the practice on the revision it was read at. */
export function useSavePractice(courseId: string, key: string) {
  return useMutation({
    mutationFn: ({ basedOn, content }: { basedOn: number; content: Practice }) =>
      call<{ revision: number }>('PUT', `/trainer/courses/${courseId}/draft/parts/practice:${key}`, {
        basedOn,
        content,
      }),
  });
}

/** Reads what somebody else has saved meanwhile. */
export function useRereadPractice(courseId: string, key: string): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.refetchQueries({ queryKey: draftKey(courseId, key) });
}

export const usePracticeCounts = (courseId: string) =>
  useQuery({
    queryKey: ['practice-counts', courseId],
    queryFn: ({ signal }) => get<PracticeCounts>(`/trainer/courses/${courseId}/practices`, signal),
  });
