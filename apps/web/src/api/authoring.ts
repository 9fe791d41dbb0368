import type { PartName, TargetGroup } from '@hvs/contracts';
import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  AuthoredCoursePage,
  CourseDraft,
  CourseState,
  CourseVersionRow,
  DraftProblem,
  PartRevision,
} from './authoring-types.js';
import { call, get } from './client.js';
import { answered, idFor } from './client-made-id.js';

const COURSES = '/trainer/courses';
const draftPath = (courseId: string): string => `${COURSES}/${courseId}/draft`;
const partPath = (courseId: string, part: PartName): string =>
  `${draftPath(courseId)}/parts/${encodeURIComponent(part)}`;

/** The answer about one draft in the cache of answers. */
export const draftKey = (courseId: string) => ['authoring', 'draft', courseId];

export interface CourseWish {
  state: CourseState | '';
  search: string;
}

/** The courses that the trainers of the unit write, the last changed first. */
export const useAuthoredCourses = ({ state, search }: CourseWish) =>
  useInfiniteQuery({
    queryKey: ['authoring', 'courses', state, search],
    queryFn: ({ pageParam, signal }) => {
      const asked = Object.entries({ state, search, after: pageParam }).filter(([, value]) => value !== '');
      return get<AuthoredCoursePage>(`${COURSES}?${new URLSearchParams(asked)}`, signal);
    },
    initialPageParam: '',
    getNextPageParam: ({ nextAfter }) => nextAfter,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

export const readDraft = (courseId: string, signal?: AbortSignal): Promise<CourseDraft> =>
  get<CourseDraft>(draftPath(courseId), signal);

/** A draft. It is not asked for again by itself: what is on the screen may be newer than what is stored. */
export const useDraft = (courseId: string) =>
  useQuery({
    queryKey: draftKey(courseId),
    queryFn: ({ signal }) => readDraft(courseId, signal),
    staleTime: 0,
    refetchOnReconnect: false,
  });

/** Stores a part over the revision it was made from; 0 for one that is new. */
export const savePart = (
  courseId: string,
  part: PartName,
  change: { basedOn: number; content: object },
): Promise<{ revision: number }> => call('PUT', partPath(courseId, part), change);

export const usePartHistory = (courseId: string, part: PartName) =>
  useQuery({
    queryKey: ['authoring', 'history', courseId, part],
    queryFn: ({ signal }) => get<{ revisions: PartRevision[] }>(`${partPath(courseId, part)}/history`, signal),
    staleTime: 0,
  });

export const useFormerContent = (courseId: string, part: PartName, revision: number) =>
  useQuery({
    queryKey: ['authoring', 'history', courseId, part, revision],
    queryFn: ({ signal }) => get<{ content: object }>(`${partPath(courseId, part)}/history/${revision}`, signal),
  });

export const useDraftProblems = (courseId: string) =>
  useQuery({
    queryKey: ['authoring', 'problems', courseId],
    queryFn: ({ signal }) => get<{ problems: DraftProblem[] }>(`${draftPath(courseId)}/problems`, signal),
    staleTime: 0,
  });

export const useCourseVersions = (courseId: string) =>
  useQuery({
    queryKey: ['authoring', 'versions', courseId],
    queryFn: ({ signal }) => get<{ versions: CourseVersionRow[] }>(`${COURSES}/${courseId}/versions`, signal),
    staleTime: 0,
  });

/** A course begun or copied. Asking again after a lost answer makes no second one. */
export function useNewCourse() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wish: { title: string; targetGroups: TargetGroup[] }) =>
      call<{ courseId: string }>('POST', COURSES, { id: idFor('new course'), ...wish }),
    onSuccess: () => {
      answered('new course');
      return queries.invalidateQueries({ queryKey: ['authoring', 'courses'] });
    },
  });
}

export function useCopyCourse(courseId: string) {
  const queries = useQueryClient();
  const deed = `copy ${courseId}`;
  return useMutation({
    mutationFn: () => call<{ courseId: string }>('POST', `${COURSES}/${courseId}/copies`, { id: idFor(deed) }),
    onSuccess: () => {
      answered(deed);
      return queries.invalidateQueries({ queryKey: ['authoring', 'courses'] });
    },
  });
}

/** Deeds about a whole draft; afterwards everything known of the course is asked for anew. */
function useCourseDeed<Wish, Answer>(deed: (wish: Wish) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: deed,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['authoring'] }),
  });
}

/** Opens a draft that begins with the published version. */
export const useBeginDraft = (courseId: string) => useCourseDeed<void, void>(() => call('POST', draftPath(courseId)));

export const useRequestReview = (courseId: string) =>
  useCourseDeed<void, void>(() => call('POST', `${draftPath(courseId)}/review-request`));

export const useReturnDraft = (courseId: string) =>
  useCourseDeed<string, void>((reason) => call('POST', `${draftPath(courseId)}/return`, { reason }));

export const usePublish = (courseId: string) =>
  useCourseDeed<{ moveLearners: boolean }, { version: number }>((wish) =>
    call('POST', `${draftPath(courseId)}/publication`, wish),
  );

export const useRetire = (courseId: string) =>
  useCourseDeed<string, void>((reason) => call('POST', `${COURSES}/${courseId}/retirement`, { reason }));

export const useCopyLesson = (courseId: string) =>
  useCourseDeed<{ fromCourseId: string; lessonKey: string }, { lessonKey: string }>((wish) =>
    call('POST', `${draftPath(courseId)}/lesson-copies`, wish),
  );

/** The lessons of a course that can be taken over: those of its current version, else of its draft. */
export const useLessonsToCopy = (courseId: string) =>
  useQuery({
    queryKey: ['authoring', 'lessons', courseId],
    queryFn: ({ signal }) =>
      get<{ lessons: { key: string; title: string }[] }>(`${COURSES}/${courseId}/lessons`, signal),
    staleTime: 0,
  });

/** The tags of the question bank and how many questions bear each, the most frequent first. */
export const useBankTags = () =>
  useQuery({
    queryKey: ['questions', 'tags', 'counted'],
    queryFn: ({ signal }) => get<{ tags: { tag: string; count: number }[] }>('/trainer/questions/tags', signal),
    staleTime: 60_000,
    retry: false,
  });
