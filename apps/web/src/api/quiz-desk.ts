import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, get } from './client.js';
import { answered, idFor } from './client-made-id.js';
import type { components } from './schema.js';

type Schemas = components['schemas'];
export type WaitingAttempt = Schemas['WaitingAttemptDto'];
export type MarkingSheet = Schemas['MarkingSheetDto'];
export type OpenAnswer = Schemas['OpenAnswerDto'];
export type QuizLearner = Schemas['QuizLearnerDto'];
export type Print = Schemas['PrintDto'];
export type PrintedPaper = Schemas['PrintedPaperDto'];
export type EnteredPaper = Schemas['EnteredPaperDto'];
export type Regrade = Schemas['RegradeDto'];
export type RegradedPerson = Schemas['RegradedPersonDto'];
export type RegradableVersion = Schemas['RegradableVersionDto'];
export type RegradableQuestion = Schemas['RegradableQuestionDto'];
export type RemedyKind = Regrade['remedyKind'];

const KEY = ['quiz-desk'];
const REGRADING_MS = 1_500;

const pages = <Page extends { nextAfter: string | null }>(key: readonly string[], path: string, enabled = true) => ({
  queryKey: [...KEY, ...key],
  queryFn: ({ pageParam, signal }: { pageParam: string; signal: AbortSignal }) => {
    const glue = path.includes('?') ? '&' : '?';
    return get<Page>(pageParam ? `${path}${glue}after=${pageParam}` : path, signal);
  },
  initialPageParam: '',
  getNextPageParam: ({ nextAfter }: Page) => nextAfter ?? undefined,
  enabled,
});

/** Answers in own words that wait, the longest first. */
export const useWaitingAttempts = () =>
  useInfiniteQuery(pages<Schemas['WaitingPageDto']>(['marking'], '/trainer/quiz-marking'));

export const useMarkingSheet = (attemptId: string) =>
  useQuery({
    queryKey: [...KEY, 'marking', attemptId],
    queryFn: ({ signal }) => get<MarkingSheet>(`/trainer/quiz-marking/${attemptId}`, signal),
  });

/** Keeps the mark of one answer; the answer is the sheet as it stands then. */
export function useMark(attemptId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (mark: Schemas['MarkDto']) =>
      call<MarkingSheet>('PUT', `/trainer/quiz-marking/${attemptId}/mark`, mark),
    onSuccess: (sheet) => {
      queries.setQueryData([...KEY, 'marking', attemptId], sheet);
      return queries.invalidateQueries({ queryKey: [...KEY, 'marking'], exact: true });
    },
  });
}

/** Who takes a course, by name. */
export function useQuizLearners(courseId: string, name: string) {
  const asked = new URLSearchParams({ courseId, ...(name ? { name } : {}) });
  const path = `/trainer/quiz-learners?${asked}`;
  return useInfiniteQuery(pages<Schemas['QuizLearnerPageDto']>(['learners', courseId, name], path, courseId !== ''));
}

export type NewExtension = Omit<Schemas['NewExtensionDto'], 'id'>;

export function useGrantTime() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (extension: NewExtension) => {
      const deed = `extension:${JSON.stringify(extension)}`;
      await call<undefined>('POST', '/trainer/quiz-extensions', { id: idFor(deed), ...extension });
      answered(deed);
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: [...KEY, 'learners'] }),
  });
}

export const usePrints = () => useInfiniteQuery(pages<Schemas['PrintPageDto']>(['prints'], '/trainer/quiz-prints'));

export const usePrintedPaper = (attemptId: string) =>
  useQuery({
    queryKey: [...KEY, 'prints', attemptId],
    queryFn: ({ signal }) => get<PrintedPaper>(`/trainer/quiz-prints/${attemptId}`, signal),
  });

export function usePrint() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wanted: Schemas['NewPrintDto']) => call<PrintedPaper>('POST', '/trainer/quiz-prints', wanted),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

export function useTakePrintBack() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (attemptId: string) => call<undefined>('DELETE', `/trainer/quiz-prints/${attemptId}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

/** Looks up the paper of a typed code; a deed and no query, as it is asked for by a button. */
export const useFindPaper = () =>
  useMutation({
    mutationFn: (code: string) => get<PrintedPaper>(`/trainer/quiz-prints/by-code?code=${encodeURIComponent(code)}`),
  });

export const useEnterPaper = (attemptId: string) =>
  useMutation({
    mutationFn: (answers: Record<string, string[]>) =>
      call<EnteredPaper>('POST', `/trainer/quiz-prints/${attemptId}/answers`, { answers }),
  });

export const useQuizVersions = () =>
  useQuery({
    queryKey: [...KEY, 'versions'],
    queryFn: ({ signal }) => get<RegradableVersion[]>('/trainer/quiz-versions', signal),
  });

export const useQuizQuestions = (versionId: string) =>
  useQuery({
    queryKey: [...KEY, 'questions', versionId],
    queryFn: ({ signal }) => get<RegradableQuestion[]>(`/trainer/quiz-versions/${versionId}/questions`, signal),
    enabled: versionId !== '',
  });

export const useRegrades = () =>
  useInfiniteQuery(pages<Schemas['RegradePageDto']>(['regrades'], '/trainer/quiz-regrades'));

/** One regrade; looked at again while the worker is about it. */
export const useRegrade = (regradeId: string) =>
  useQuery({
    queryKey: [...KEY, 'regrades', regradeId],
    queryFn: ({ signal }) => get<Regrade>(`/trainer/quiz-regrades/${regradeId}`, signal),
    refetchInterval: ({ state }) => (state.data?.state === 'applying' ? REGRADING_MS : false),
  });

export const useRegradedPeople = (regradeId: string, state: string) =>
  useInfiniteQuery(
    pages<Schemas['RegradedPeoplePageDto']>(
      ['regrades', regradeId, 'people', state],
      `/trainer/quiz-regrades/${regradeId}/people`,
    ),
  );

export type NewRegrade = Omit<Schemas['NewRegradeDto'], 'id'>;

export function useDrawUpRegrade() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (regrade: NewRegrade) => {
      const deed = `regrade:${JSON.stringify(regrade)}`;
      const drawnUp = await call<Regrade>('POST', '/trainer/quiz-regrades', { id: idFor(deed), ...regrade });
      answered(deed);
      return drawnUp;
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: [...KEY, 'regrades'] }),
  });
}

export function useApplyRegrade(regradeId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => call<Regrade>('POST', `/trainer/quiz-regrades/${regradeId}/application`),
    onSuccess: (regrade) => {
      queries.setQueryData([...KEY, 'regrades', regradeId], regrade);
      return queries.invalidateQueries({ queryKey: [...KEY, 'regrades'] });
    },
  });
}
