import type { TypedDocument } from '@meldpunt/client';
import { useQuery } from '@tanstack/react-query';
import { useApi } from './api.js';
import { type Problem, problemOf } from './problem.js';

export interface Read<Data> {
  readonly data: Data | undefined;
  readonly problem: Problem | null;
  readonly reload: () => Promise<unknown>;
}

/** Reads one thing, once for each visit: reads of cases and referrals are audited. */
export function useRead<Data, Variables>(
  key: readonly unknown[],
  document: TypedDocument<Data, Variables>,
  variables: NoInfer<Variables>,
  isEnabled = true,
): Read<Data> {
  const api = useApi();
  const { data, error, refetch } = useQuery({
    queryKey: [...key, variables],
    queryFn: ({ signal }) => api.execute(document, variables, { signal }),
    enabled: isEnabled,
  });
  return {
    data,
    problem: error === null ? null : problemOf(error),
    reload: () => refetch({ cancelRefetch: false }),
  };
}
