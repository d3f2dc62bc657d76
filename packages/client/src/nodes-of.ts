import { RequestError } from './request-error.js';

/**
 * One page of a list, as every list of the API returns it.
 *
 * @public
 */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * Iterates over the nodes of a list, one page at a time.
 *
 * `fetchPage` is called once per page, with the cursor of the previous page (`null` for the first page), and only
 * after all earlier nodes have been read: a caller that stops early sends no more requests. If a list returns a cursor
 * again, it ends with a {@link RequestError} `REPEATED_CURSOR`, after its last new page.
 *
 * @public
 */
export async function* nodesOf<Node>(
  fetchPage: (after: string | null) => Promise<Page<Node>>,
): AsyncGenerator<Node, void, undefined> {
  const seen = new Set<string | null>();
  let after: string | null = null;
  while (!seen.has(after)) {
    seen.add(after);
    const { nodes, pageInfo }: Page<Node> = await fetchPage(after);
    yield* nodes;
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
  }
  throw new RequestError('REPEATED_CURSOR');
}
