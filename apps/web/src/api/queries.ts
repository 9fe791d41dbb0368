import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isProblem, NoAnswer, Problem } from './problem.js';

/** Refusals repeat however often one asks; only silence and a busy server are asked again. */
function worthAsking(failures: number, error: Error): boolean {
  const passing = error instanceof NoAnswer || (error instanceof Problem && error.status >= 502);
  return passing && failures < 2;
}

/** The one cache of answers. A session that has ended anywhere is known everywhere at once. */
export function createQueries(): QueryClient {
  const noteEndOfSession = (error: Error): void => {
    if (isProblem(error, 'access.sign-in-needed')) queries.setQueryData(['session'], { signedIn: false, ended: true });
  };
  const queries: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: noteEndOfSession }),
    mutationCache: new MutationCache({ onError: noteEndOfSession }),
    defaultOptions: {
      queries: { networkMode: 'offlineFirst', staleTime: 30_000, refetchOnWindowFocus: false, retry: worthAsking },
      mutations: { networkMode: 'offlineFirst', retry: false },
    },
  });
  return queries;
}
