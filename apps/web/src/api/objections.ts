import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, get } from './client.js';
import { answered, idFor } from './client-made-id.js';
import type { Objection, ObjectionAbout, Objections } from './types.js';

const KEY = ['study', 'objections'];

/** What the learner has objected to, newest first. */
export const useObjections = () =>
  useQuery({ queryKey: KEY, queryFn: ({ signal }) => get<Objections>('/learner/objections', signal) });

/** Objects to a decision or to evidence; sending the same words again after a lost answer does not object twice. */
export function useObject() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ about, text }: { about: Pick<ObjectionAbout, 'kind' | 'id'>; text: string }) => {
      const deed = `objection:${about.kind}:${about.id}:${text}`;
      const objection = await call<Objection>('POST', '/learner/objections', { id: idFor(deed), about, text });
      answered(deed);
      return objection;
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}
