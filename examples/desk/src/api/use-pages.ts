import type { Page, TypedDocument } from '@meldpunt/client';
import { type QueryKey, useInfiniteQuery } from '@tanstack/react-query';
import { useApi } from './api.js';
import { keptOverLanguage } from './kept-over-language.js';
import { type Problem, readProblemOf } from './problem.js';

/** A list that is read one page at a time, each when a person asks for it. */
export interface Pages<Node> {
  readonly nodes: readonly Node[];
  readonly isLoading: boolean;
  readonly isLoadingMore: boolean;
  readonly problem: Problem | null;
  /** When its first page was read, in milliseconds; `null` before. */
  readonly readAt: number | null;
  readonly loadMore: (() => void) | null;
  readonly reload: () => void;
}

interface List<Data, Variables, Node> {
  /** The name of the list and everything that its content depends on. */
  readonly key: readonly unknown[];
  readonly document: TypedDocument<Data, Variables>;
  readonly variables: Omit<Variables, 'after'>;
  readonly page: (data: Data) => Page<Node> | null | undefined;
  /** Whether it may be read already. */
  readonly isEnabled?: boolean;
}

export function usePages<Data, Variables, Node>({
  key,
  document,
  variables,
  page,
  isEnabled = true,
}: List<Data, Variables, Node>): Pages<Node> {
  const api = useApi();
  const queryKey: QueryKey = [...key, variables];
  const query = useInfiniteQuery({
    queryKey,
    placeholderData: keptOverLanguage(queryKey),
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam, signal }) => {
      const all = { first: 25, ...variables, after: pageParam } as unknown as NoInfer<Variables>;
      return { ...(page(await api.execute(document, all, { signal })) ?? emptyPage), readAt: Date.now() };
    },
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    refetchOnMount: 'always',
    enabled: isEnabled,
  });
  return {
    nodes: query.data?.pages.flatMap(({ nodes }) => nodes) ?? [],
    isLoading: query.isPending,
    isLoadingMore: query.isFetchingNextPage,
    problem: readProblemOf(query.error),
    readAt: query.data?.pages[0]?.readAt ?? null,
    loadMore: query.hasNextPage ? () => void query.fetchNextPage() : null,
    reload: () => void query.refetch(),
  };
}

const emptyPage = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
