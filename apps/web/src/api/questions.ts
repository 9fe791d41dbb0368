import type { Question } from '@hvs/contracts';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, get } from './client.js';
import { answered, idFor } from './client-made-id.js';
import type { components } from './schema.js';

type Schemas = components['schemas'];

export type QuestionCard = Schemas['QuestionCardDto'];
export type QuestionFlag = QuestionCard['flags'][number];
export type QuestionDetail = Omit<Schemas['QuestionDetailDto'], 'content'> & { content: Question };
export type QuestionUse = Schemas['QuestionUseDto'];
export type VersionStatistics = Schemas['VersionStatisticsDto'];
type QuestionPage = Schemas['QuestionPageDto'];
type SavedQuestion = Schemas['SavedQuestionDto'];
type QuestionTags = Schemas['QuestionTagsDto'];

const KEY = ['trainer', 'questions'];

/** Words and marks as the filter form holds them; an empty one narrows nothing. */
export type QuestionFilter = Partial<
  Record<'search' | 'tag' | 'kind' | 'difficulty' | 'competence' | 'flagged' | 'retired', string>
>;

export const useQuestions = (filter: QuestionFilter) =>
  useInfiniteQuery({
    queryKey: [...KEY, 'list', filter],
    queryFn: ({ pageParam, signal }) => {
      const asked = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''));
      if (pageParam) asked.set('after', pageParam);
      return get<QuestionPage>(`/trainer/questions?${asked}`, signal);
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextAfter ?? undefined,
  });

export const useQuestionTags = () =>
  useQuery({
    queryKey: [...KEY, 'tags'],
    queryFn: ({ signal }) => get<QuestionTags>('/trainer/questions/tags', signal),
    staleTime: 60_000,
  });

export const useQuestion = (questionId: string) =>
  useQuery({
    queryKey: [...KEY, 'one', questionId],
    queryFn: ({ signal }) => get<QuestionDetail>(`/trainer/questions/${questionId}`, signal),
  });

export const useQuestionVersion = (questionId: string, version: number | undefined) =>
  useQuery({
    queryKey: [...KEY, 'version', questionId, version],
    queryFn: ({ signal }) => get<{ content: Question }>(`/trainer/questions/${questionId}/versions/${version}`, signal),
    enabled: version !== undefined,
    staleTime: Infinity,
  });

export const useQuestionUses = (questionId: string) =>
  useQuery({
    queryKey: [...KEY, 'uses', questionId],
    queryFn: ({ signal }) => get<{ uses: QuestionUse[] }>(`/trainer/questions/${questionId}/uses`, signal),
  });

export const useQuestionStatistics = (questionId: string) =>
  useQuery({
    queryKey: [...KEY, 'statistics', questionId],
    queryFn: ({ signal }) =>
      get<{ versions: VersionStatistics[] }>(`/trainer/questions/${questionId}/statistics`, signal),
  });

/** Adds a question; sending it again after a lost answer adds it once. */
export function useCreateQuestion() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (content: Question) => {
      const deed = `question:${JSON.stringify(content)}`;
      const saved = await call<SavedQuestion>('POST', '/trainer/questions', { id: idFor(deed), content });
      answered(deed);
      return saved;
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

export function useReviseQuestion(questionId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (edit: { basedOn: number; content: Question }) =>
      call<SavedQuestion>('PUT', `/trainer/questions/${questionId}`, edit),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

/** Takes a question out of use with a reason; without one, back into use. */
export function useRetirement(questionId: string) {
  const queries = useQueryClient();
  const path = `/trainer/questions/${questionId}/retirement`;
  return useMutation({
    mutationFn: (reason: string | undefined) =>
      reason === undefined ? call<void>('DELETE', path) : call<void>('POST', path, { reason }),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}
