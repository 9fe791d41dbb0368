import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { DevicePicture } from '@hvs/contracts';
import { call, get } from './client.js';
import type { Schemas } from './types.js';

export type PersonOfDevice = Schemas['PersonOfDeviceDto'];

/** Begins like the session, so that it outlives a change of the person at the device. */
const PEOPLE = ['session', 'people-of-device'];
const PICTURE = ['device-picture'];

/** Those who asked to be remembered on this device. */
export const usePeopleOfDevice = (enabled: boolean) =>
  useQuery({
    queryKey: PEOPLE,
    queryFn: ({ signal }) => get<{ people: PersonOfDevice[] }>('/public/sign-in/people-of-device', signal),
    enabled,
    staleTime: 0,
  });

export function useForgetOnDevice() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call<void>('DELETE', `/public/sign-in/people-of-device/${id}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: PEOPLE }),
  });
}

export const useDevicePicture = () =>
  useQuery({
    queryKey: PICTURE,
    queryFn: ({ signal }) => get<Schemas['DevicePictureDto']>('/learner/device-picture', signal),
    staleTime: 0,
  });

export function useChooseDevicePicture() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (picture: DevicePicture | null) => call<void>('PUT', '/learner/device-picture', { picture }),
    onSuccess: () => queries.invalidateQueries({ queryKey: PICTURE }),
  });
}
