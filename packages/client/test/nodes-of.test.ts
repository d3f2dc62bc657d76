import { freshUrl } from '../../api/test/support/casework.js';
import { CasesDocument, RequestError, SubmitReportDocument, nodesOf, type Page } from '../src/index.js';
import { runningApi } from './support/running-api.js';

/** Pages of one node each, numbered, whose cursors are those given; `null` ends the list. */
function pagesWith(cursors: readonly (string | null)[]) {
  const asked: (string | null)[] = [];
  const fetchPage = (after: string | null): Promise<Page<number>> => {
    const endCursor = cursors[asked.length] ?? null;
    asked.push(after);
    return Promise.resolve({
      nodes: [asked.length],
      pageInfo: { hasNextPage: asked.length < cursors.length, endCursor },
    });
  };
  return { asked, fetchPage };
}

/** Takes nodes until there are no more, or the list breaks off. */
async function taken(nodes: AsyncIterable<number>): Promise<{ nodes: number[]; error: unknown }> {
  const found: number[] = [];
  try {
    for await (const node of nodes) found.push(node);
  } catch (error) {
    return { nodes: found, error };
  }
  return { nodes: found, error: null };
}

it('goes through every page in order, one request each', async () => {
  const { asked, fetchPage } = pagesWith(['a', 'b', 'c']);

  expect(await taken(nodesOf(fetchPage))).toEqual({ nodes: [1, 2, 3], error: null });
  expect(asked).toEqual([null, 'a', 'b']);
});

it('sends no request before the first node is asked for', () => {
  const { asked, fetchPage } = pagesWith(['a']);

  nodesOf(fetchPage);

  expect(asked).toEqual([]);
});

it('sends no further request when the reader stops', async () => {
  const { asked, fetchPage } = pagesWith(['a', 'b', 'c']);

  for await (const node of nodesOf(fetchPage)) if (node === 2) break;

  expect(asked).toEqual([null, 'a']);
});

it.each([
  ['the cursor before it', ['a', 'a', 'b'], [1, 2]],
  ['an earlier cursor', ['a', 'b', 'a', 'c'], [1, 2, 3]],
  ['no cursor at all', ['a', null, 'b'], [1, 2]],
])('stops loudly where a page that is not the last gives %s', async (_, cursors, nodes) => {
  const result = await taken(nodesOf(pagesWith(cursors).fetchPage));

  expect(result.nodes).toEqual(nodes);
  expect(result.error).toBeInstanceOf(RequestError);
  expect(result.error).toMatchObject({ code: 'REPEATED_CURSOR' });
});

it('passes on what a page request throws', async () => {
  const failure = new Error('no page');

  expect(await taken(nodesOf<number>(() => Promise.reject(failure)))).toEqual({ nodes: [], error: failure });
});

it('reads every case of a running API once, in pages of two', async () => {
  const api = await runningApi();
  try {
    const urls = Array.from({ length: 5 }, () => freshUrl());
    await api.clientOf().execute(SubmitReportDocument, { input: { urls } });
    const analyst = api.clientOf('analyst');
    let requests = 0;

    const found: string[] = [];
    for await (const { url } of nodesOf(async (after) => {
      requests += 1;
      return (await analyst.execute(CasesDocument, { orderBy: 'OLDEST', first: 2, after })).cases;
    }))
      found.push(url);

    expect(found.sort()).toEqual(urls.sort());
    expect(requests).toBe(3);
  } finally {
    await api.close();
  }
});
