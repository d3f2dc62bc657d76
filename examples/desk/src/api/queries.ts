import { RequestError } from '@meldpunt/client';
import { QueryClient } from '@tanstack/react-query';

/**
 * The cache of everything read. Nothing is read again on its own: not on a timer, not when the window gets the focus. Only
 * a lost connection is tried again, and only twice.
 */
export const newQueries = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: 60_000,
        refetchOnWindowFocus: false,
        refetchOnReconnect: true,
        retry: (failures, error) =>
          failures < 2 && error instanceof RequestError && error.code === 'NETWORK_FAILED',
      },
    },
  });
