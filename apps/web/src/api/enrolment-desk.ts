import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, idFor } from './client-made-id.js';
import { call, get } from './client.js';
import type { components } from './schema.js';

type Schemas = components['schemas'];

export type Roster = Schemas['RosterDto'];
export type RosterRow = Schemas['RosterRowDto'];
export type RosterState = 'studying' | 'completed' | 'withdrawn';
export type FoundLearner = Schemas['FoundLearnerDto'];
export type ReachedUnit = Schemas['ReachedUnitDto'];
export type StudyClass = Schemas['StudyClassDto'];
export type EnrolmentBatch = Schemas['EnrolmentBatchDto'];
export type BatchResult = NonNullable<Schemas['BatchRowDto']['result']>;
export type EnrolmentRule = Schemas['EnrolmentRuleDto'];
export type Organisation = Schemas['OrganisationDto'];

/** Into which course, and into which class of it where there is one. */
export interface BatchTarget {
  unitId: string;
  courseId: string;
  classId: string | null;
}

const POLL_MS = 1_000;
const KEY = 'enrolment-desk';

const query = (values: Record<string, string | null | undefined>): string =>
  new URLSearchParams(Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : []))).toString();

/** Communes and hamlets within reach. */
export const useReachedUnits = () =>
  useQuery({
    queryKey: [KEY, 'units'],
    queryFn: ({ signal }) => get<{ units: ReachedUnit[] }>('/trainer/units', signal),
    staleTime: 300_000,
  });

export const useRoster = (courseId: string, state: RosterState, classId?: string) =>
  useInfiniteQuery({
    queryKey: [KEY, 'roster', courseId, state, classId],
    queryFn: ({ pageParam, signal }) =>
      get<Roster>(`/trainer/enrolments?${query({ courseId, state, classId, after: pageParam })}`, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextAfter ?? undefined,
    enabled: courseId !== '',
  });

/** Whom to enrol, by name with or without accents. */
export const useFoundLearners = (name: string) =>
  useQuery({
    queryKey: [KEY, 'people', name],
    queryFn: ({ signal }) => get<{ people: FoundLearner[] }>(`/trainer/people?${query({ name })}`, signal),
    enabled: name !== '',
    gcTime: 0,
  });

export const useStudyClasses = () =>
  useInfiniteQuery({
    queryKey: [KEY, 'classes'],
    queryFn: ({ pageParam, signal }) =>
      get<{ classes: StudyClass[]; nextAfter: string | null }>(
        `/trainer/classes?${query({ after: pageParam })}`,
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextAfter ?? undefined,
  });

export const useStudyClass = (classId: string) =>
  useQuery({
    queryKey: [KEY, 'class', classId],
    queryFn: ({ signal }) => get<StudyClass>(`/trainer/classes/${classId}`, signal),
  });

export const useBatches = () =>
  useInfiniteQuery({
    queryKey: [KEY, 'batches'],
    queryFn: ({ pageParam, signal }) =>
      get<{ batches: EnrolmentBatch[]; nextAfter: string | null }>(
        `/trainer/enrolment-batches?${query({ after: pageParam })}`,
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextAfter ?? undefined,
  });

/** One batch; asked again every moment until it is done. */
export const useBatch = (batchId: string) =>
  useQuery({
    queryKey: [KEY, 'batch', batchId],
    queryFn: ({ signal }) => get<EnrolmentBatch>(`/trainer/enrolment-batches/${batchId}`, signal),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? POLL_MS : false),
  });

export const useBatchRows = (batchId: string, result: BatchResult | '', done: boolean) =>
  useInfiniteQuery({
    queryKey: [KEY, 'batch-rows', batchId, result, done],
    queryFn: ({ pageParam, signal }) =>
      get<Schemas['BatchRowsDto']>(
        `/trainer/enrolment-batches/${batchId}/rows?${query({ result, after: String(pageParam) })}`,
        signal,
      ),
    initialPageParam: 0,
    getNextPageParam: (page) => page.nextAfter ?? undefined,
  });

export const useRules = () =>
  useQuery({
    queryKey: [KEY, 'rules'],
    queryFn: ({ signal }) => get<{ rules: EnrolmentRule[] }>('/trainer/enrolment-rules', signal),
  });

export const useOrganisations = () =>
  useQuery({
    queryKey: [KEY, 'organisations'],
    queryFn: ({ signal }) => get<{ organisations: Organisation[] }>('/trainer/organisations', signal),
  });

/** A deed of this desk; what is shown is asked for anew when it is done. */
export function useDeskDeed<Input, Answer>(deed: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: deed, onSuccess: () => queries.invalidateQueries({ queryKey: [KEY] }) });
}

/** The same deed sent again keeps its id, so nobody is enrolled twice by a lost answer. */
async function once<Answer>(deed: string, send: (id: string) => Promise<Answer>): Promise<Answer> {
  const answer = await send(idFor(deed));
  answered(deed);
  return answer;
}

export const enrolPeople = ({ personIds, ...target }: BatchTarget & { personIds: string[] }): Promise<EnrolmentBatch> =>
  once(`enrol ${target.courseId} ${target.classId} ${personIds.join()}`, (id) =>
    call('POST', '/trainer/enrolment-batches/people', { id, ...target, personIds }),
  );

export const enrolList = ({ text, ...target }: BatchTarget & { text: string }): Promise<EnrolmentBatch> =>
  once(`enrol-list ${target.courseId} ${target.classId} ${text}`, (id) =>
    call('POST', '/trainer/enrolment-batches/list', { id, ...target, text }),
  );

export const enrolFile = ({ file, ...target }: BatchTarget & { file: File }): Promise<EnrolmentBatch> =>
  once(`enrol-file ${target.courseId} ${target.classId} ${file.name} ${file.size} ${file.lastModified}`, (id) => {
    const form = new FormData();
    form.append('file', file);
    return call('POST', `/trainer/enrolment-batches/file?${query({ id, ...target })}`, form);
  });

export const openClass = (made: Omit<Schemas['NewStudyClassDto'], 'id'>): Promise<StudyClass> =>
  once(`class ${made.unitId} ${made.courseId} ${made.name}`, (id) => call('POST', '/trainer/classes', { id, ...made }));

export const changeClass = ({
  classId,
  ...change
}: Schemas['StudyClassChangeDto'] & { classId: string }): Promise<StudyClass> =>
  call('PUT', `/trainer/classes/${classId}`, change);

export type RuleWish = Omit<Schemas['NewEnrolmentRuleDto'], 'id'>;

const ruleDeed = (rule: RuleWish): string => `rule ${Object.values(rule).join()}`;

export const previewRule = (rule: RuleWish): Promise<{ people: number }> =>
  call('POST', '/trainer/enrolment-rules/preview', { id: idFor(ruleDeed(rule)), ...rule });

export const setRule = (rule: RuleWish): Promise<void> =>
  once(ruleDeed(rule), (id) => call('POST', '/trainer/enrolment-rules', { id, ...rule }));

export const endRule = (ruleId: string): Promise<void> => call('DELETE', `/trainer/enrolment-rules/${ruleId}`);

export const foundOrganisation = (made: { communeId: string; name: string }): Promise<Organisation> =>
  once(`organisation ${made.communeId} ${made.name}`, (id) => call('POST', '/trainer/organisations', { id, ...made }));

export const addMembers = ({
  organisationId,
  text,
}: {
  organisationId: string;
  text: string;
}): Promise<Schemas['MembersAddedDto']> => call('POST', `/trainer/organisations/${organisationId}/members`, { text });

export const withdrawEnrolment = (enrolmentId: string): Promise<void> =>
  call('DELETE', `/trainer/enrolments/${enrolmentId}`);
