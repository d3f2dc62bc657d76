import { QueryClient } from '@tanstack/react-query';

/**
 * The cache of everything read. Nothing is read again on its own: not on a timer, not when the window gets the focus. The
 * client retries what failed on the way.
 */
export const newQueries = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: 60_000,
        refetchOnWindowFocus: false,
        refetchOnReconnect: true,
        retry: false,
      },
    },
  });
