import { useQuery } from '@tanstack/react-query';
import { get } from './client.js';
import type { Rates } from './types.js';

export const useRates = (enabled = true) =>
  useQuery({
    queryKey: ['rates'],
    queryFn: ({ signal }) => get<Rates>('/administrator/rates', signal),
    enabled,
  });
