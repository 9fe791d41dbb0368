import type { QueueFilter } from '../../api/cases.js';

/** The filter as the address of the queue carries it, so that a case page knows what comes next. */
export function filterOf(search: URLSearchParams): QueueFilter {
  return {
    state: search.get('state') ?? 'ready',
    hamletId: search.get('hamletId') ?? '',
    targetGroup: search.get('targetGroup') ?? '',
    flag: search.get('flag') ?? '',
  };
}

/** `?state=ready&hamletId=…`, without what narrows nothing. */
export function addressOf(filter: QueueFilter): string {
  const filled = Object.entries(filter).filter(([, value]) => value !== '');
  return `?${new URLSearchParams(filled)}`;
}
