import type { TypedDocument } from '@meldpunt/client';
import { type QueryKey, useQuery } from '@tanstack/react-query';
import { useApi } from './api.js';
import { keptOverLanguage } from './kept-over-language.js';
import { type Problem, readProblemOf } from './problem.js';

export interface Read<Data> {
  readonly data: Data | undefined;
  readonly problem: Problem | null;
  /** When it was read, in milliseconds; `null` before. */
  readonly readAt: number | null;
  /** Reads it again. A read that has begun before is given up: it may not know the newest change. */
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
  const queryKey: QueryKey = [...key, variables];
  const { data, error, dataUpdatedAt, refetch } = useQuery({
    queryKey,
    placeholderData: keptOverLanguage(queryKey),
    queryFn: ({ signal }) => api.execute(document, variables, { signal }),
    enabled: isEnabled,
  });
  return {
    data,
    problem: readProblemOf(error),
    readAt: dataUpdatedAt === 0 ? null : dataUpdatedAt,
    reload: () => refetch(),
  };
}
