import { useEffect } from 'react';
import { useCaseQueue } from '../../api/cases.js';
import { useNavigate, useSearchParams } from '../../router.js';
import { addressOf, filterOf } from './queue-filter.js';

export interface Walk {
  /** 1 for the first; 0 when the case is not of the queue. */
  position: number;
  count: number;
  /** The queue is longer than what has been read of it. */
  hasMore: boolean;
  /** The way back to the queue. */
  queueAddress: string;
  next: (() => void) | undefined;
  previous: (() => void) | undefined;
}

/** Where a case stands in the queue it was opened from, and the way to its neighbours. */
export function useWalk(caseId: string): Walk {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const filter = filterOf(search);
  const queue = useCaseQueue(filter);
  const cases = queue.data?.pages.flatMap((page) => page.cases) ?? [];
  const at = cases.findIndex((one) => one.caseId === caseId);
  const { hasNextPage, isFetching, fetchNextPage } = queue;
  const nearEnd = at >= 0 && at >= cases.length - 3;
  useEffect(() => {
    if (nearEnd && hasNextPage && !isFetching) void fetchNextPage();
  }, [nearEnd, hasNextPage, isFetching, fetchNextPage]);
  const goTo = (index: number): (() => void) | undefined => {
    const one = cases[index];
    return one && (() => void navigate(`/cong-an/ho-so/${one.caseId}${addressOf(filter)}`));
  };
  return {
    position: at + 1,
    count: cases.length,
    hasMore: hasNextPage,
    queueAddress: `/cong-an/ho-so${addressOf(filter)}`,
    next: goTo(at + 1),
    previous: at > 0 ? goTo(at - 1) : undefined,
  };
}
