import {
  FollowPoliceFeedDocument,
  createClient,
  type ClientOptions,
  type FollowOptions,
  type RequestError,
} from '../src/index.js';
import { routedCase } from '../../api/test/support/journeys.js';
import { workUntilIdle } from '../../api/test/support/work.js';
import { runningApi } from './support/running-api.js';
import { stubServer, type StubAnswer, type StubServer } from './support/stub-server.js';

const event = (cursor: string) => `event: next\ndata: {"data":{"policeFeed":{"cursor":"${cursor}"}}}\n\n`;
const expired = 'event: next\ndata: {"errors":[{"extensions":{"code":"UNAUTHENTICATED"}}]}\n\n';
const end = 'event: complete\ndata: \n\n';
const stream = (...texts: readonly string[]): StubAnswer => ({
  type: 'text/event-stream',
  body: texts.join(''),
});
const unauthenticated: StubAnswer = {
  status: 401,
  body: '{"errors":[{"extensions":{"code":"UNAUTHENTICATED"}}]}',
};

let stub: StubServer | undefined;
afterEach(async () => {
  await stub?.stop();
  stub = undefined;
});

/** Follows a stub to its end; returns the cursors, the end, and the cursors and tokens of the requests. */
async function followed(
  answers: [StubAnswer, ...StubAnswer[]],
  { after, ...options }: Partial<ClientOptions> & FollowOptions & { readonly after?: string } = {},
) {
  stub = await stubServer(...answers);
  const client = createClient({ url: stub.url, retry: { minDelayMs: 1, maxDelayMs: 5 }, ...options });
  const cursors: string[] = [];
  let ended = 'COMPLETE';
  try {
    for await (const { policeFeed } of client.follow(FollowPoliceFeedDocument, { after }, options))
      cursors.push(policeFeed.cursor);
  } catch (error) {
    ended = (error as RequestError).code;
  }
  return {
    cursors,
    ended,
    from: stub.requests.map(({ body }) => (body.variables as { after?: string }).after),
    tokens: stub.requests.map(({ headers }) => headers.authorization),
  };
}

it('opens a broken stream again after the last event, without a gap and without a repetition', async () => {
  const seen = await followed([
    stream(event('a'), event('b')),
    'HANG_UP',
    { status: 503, body: '' },
    stream(event('c'), 'event: next\ndata: {"da'),
    stream(event('d'), end),
  ]);

  expect(seen).toMatchObject({
    cursors: ['a', 'b', 'c', 'd'],
    ended: 'COMPLETE',
    from: [undefined, 'b', 'b', 'b', 'c'],
  });
});

it('starts after the cursor of the caller', async () => {
  expect((await followed(['HANG_UP', stream(end)], { after: 'z' })).from).toEqual(['z', 'z']);
});

it.each<[string, StubAnswer]>([
  ['FORBIDDEN', { body: '{"errors":[{"extensions":{"code":"FORBIDDEN"}}]}' }],
  ['UNREADABLE_ANSWER', { type: 'text/html', body: '<p>Hello' }],
  ['MISSING_CURSOR', stream('event: next\ndata: {"data":{"policeFeed":{"id":"1"}}}\n\n')],
])('throws %s instead of opening the stream again', async (code, answer) => {
  const seen = await followed([answer, stream(event('a'), end)]);

  expect(seen).toMatchObject({ ended: code, cursors: [] });
  expect(seen.from).toHaveLength(1);
});

it('renews the token when it expires while the stream is open', async () => {
  const token = (refused: string | undefined) => (refused === undefined ? 'old' : 'new');
  const seen = await followed([stream(event('a'), expired), stream(event('b'), end)], { token });

  expect(seen).toMatchObject({
    cursors: ['a', 'b'],
    ended: 'COMPLETE',
    from: [undefined, 'a'],
    tokens: ['Bearer old', 'Bearer new'],
  });
});

it.each<[string, [StubAnswer, ...StubAnswer[]], number]>([
  ['there is no new token', [stream(expired), unauthenticated], 2],
  ['streams with new tokens expire at once', [stream(expired)], 2],
])('throws UNAUTHENTICATED when %s', async (_, answers, requests) => {
  let count = 0;
  const token = (refused: string | undefined) =>
    refused === undefined || answers.length > 1 ? 'same' : `new-${(count += 1)}`;
  const seen = await followed(answers, { token });

  expect(seen.ended).toBe('UNAUTHENTICATED');
  expect(seen.tokens).toHaveLength(requests);
});

it('opens a stream again that is silent for too long, and says when it is open', async () => {
  const states: boolean[] = [];
  const silent: StubAnswer = { type: 'text/event-stream', body: event('a'), staysOpen: true };

  const seen = await followed([silent, stream(event('b'), end)], {
    timeoutMs: 500,
    onConnection: (isOpen) => void states.push(isOpen),
  });

  expect(seen).toMatchObject({ cursors: ['a', 'b'], from: [undefined, 'a'] });
  expect(states).toEqual([true, false, true]);
});

it('ends quietly at the signal of the caller, also while it waits', async () => {
  const controller = new AbortController();

  const seen = await followed(['HANG_UP'], {
    signal: controller.signal,
    retry: { minDelayMs: 60_000, maxDelayMs: 60_000 },
    onResponse: () => void setTimeout(() => controller.abort(), 5),
  });

  expect(seen).toMatchObject({ ended: 'COMPLETE', cursors: [] });
  expect(seen.from).toHaveLength(1);
});

it('continues when the API ends its connections, without a gap and without a repetition', async () => {
  const api = await runningApi();
  try {
    const entry = async () => {
      await routedCase(api);
      await workUntilIdle(api);
    };
    await entry();
    const follow = createClient({
      url: api.url,
      token: () => api.tokenOf('liaison'),
      retry: { minDelayMs: 10, maxDelayMs: 50 },
    }).follow(FollowPoliceFeedDocument, {});
    const next = async () => (await follow.next()).value?.policeFeed.sequence;
    expect(await next()).toBe(1);
    api.app.server.closeAllConnections();
    await entry();
    expect(await next()).toBe(2);
    await follow.return();
  } finally {
    await api.close();
  }
});
