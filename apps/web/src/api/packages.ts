import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from './client.js';
import type { LearningPackage, PackageResult } from './types.js';

/** Makes a package of a file of the library; the same file gives the same package. */
export function useAddPackage() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (fileId: string) => call<LearningPackage>('POST', '/trainer/packages', { fileId }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['trainer', 'packages'] }),
  });
}

/** Tells what a package reported; a score that is no better changes nothing. */
export const reportScore = (
  packageId: string,
  reported: { score: number | null; completed: boolean },
): Promise<PackageResult> => call<PackageResult>('PUT', `/learner/packages/${packageId}/result`, reported);
