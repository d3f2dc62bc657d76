import { setTimeout as passing } from 'node:timers/promises';
import { routedCase } from '../../api/test/support/journeys.js';
import { workUntilIdle } from '../../api/test/support/work.js';
import {
  createClient,
  FollowPoliceFeedDocument,
  RequestError,
  type FollowPoliceFeedSubscription,
} from '../src/index.js';
import { eventsIn } from '../src/events-in.js';
import { runningApi, type RunningApi } from './support/running-api.js';
import { stubServer, type StubAnswer } from './support/stub-server.js';

type Followed = AsyncGenerator<FollowPoliceFeedSubscription, void, undefined>;

describe('following the feed of police', () => {
  let api: RunningApi;
  beforeAll(async () => void (api = await runningApi()));
  afterAll(() => api.close());

  const newReferral = async () => {
    await routedCase(api);
    await workUntilIdle(api);
  };
  const next = async (stream: Followed) => {
    const read = await stream.next();
    if (read.done === true) throw new Error('the stream has ended');
    return read.value.policeFeed;
  };

  it('yields what is there and what comes, and goes on behind a cursor', async () => {
    await newReferral();
    const stream = api.clientOf('liaison').subscribe(FollowPoliceFeedDocument, {});
    const first = await next(stream);
    const coming = next(stream);
    await newReferral();
    const second = await coming;
    await stream.return();

    const again = api.clientOf('liaison').subscribe(FollowPoliceFeedDocument, { after: first.cursor });

    expect(first).toMatchObject({ sequence: 1, event: 'REFERRAL', referral: { kind: 'POLICE' } });
    expect(second.sequence).toBe(2);
    expect(await next(again)).toEqual(second);
    await again.return();
  });

  it('closes the connection when nobody reads on', async () => {
    await newReferral();
    const open = () =>
      new Promise<number>((done) => api.app.server.getConnections((_, count) => done(count)));
    for await (const _ of api.clientOf('liaison').subscribe(FollowPoliceFeedDocument, {})) break;

    let left = await open();
    while (left > 0) {
      api.app.server.closeIdleConnections();
      await passing(10);
      left = await open();
    }
    expect(left).toBe(0);
  });

  it('throws what is refused before the stream opens', async () => {
    const codeOf = (stream: Followed) => stream.next().then(String, ({ code }: RequestError) => code);

    expect(await codeOf(api.clientOf().subscribe(FollowPoliceFeedDocument, {}))).toBe('UNAUTHENTICATED');
    expect(await codeOf(api.clientOf('analyst').subscribe(FollowPoliceFeedDocument, {}))).toBe('FORBIDDEN');
    expect(
      await codeOf(api.clientOf('liaison').subscribe(FollowPoliceFeedDocument, { after: 'nonsense' })),
    ).toBe('BAD_USER_INPUT');
  });

  it('stops when its signal says so', async () => {
    const controller = new AbortController();
    const stream = api
      .clientOf('liaison')
      .subscribe(FollowPoliceFeedDocument, {}, { signal: controller.signal });
    controller.abort();

    await expect(stream.next()).rejects.toMatchObject({ code: 'ABORTED' });
  });
});

describe('a stream', () => {
  const streamed = async (answer: StubAnswer) => {
    const stub = await stubServer(answer);
    const read: unknown[] = [];
    try {
      for await (const data of createClient({ url: stub.url }).subscribe(FollowPoliceFeedDocument, {}))
        read.push(data);
      return { read, code: null };
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      return { read, code: error.code };
    } finally {
      await stub.stop();
    }
  };
  const type = 'text/event-stream; charset=utf-8';
  const one = 'event: next\ndata: {"data":{"n":1}}\n\n';

  it.each<[string, StubAnswer, unknown[], string | null]>([
    ['completed ends', { type, body: `:\n\n${one}event: complete\ndata: \n\n` }, [{ n: 1 }], null],
    ['broken off is not taken for the end', { type, body: one }, [{ n: 1 }], 'NETWORK_FAILED'],
    [
      'broken off within an event answers nothing of it',
      { type, body: `${one}event: next\ndata: {"data":` },
      [{ n: 1 }],
      'NETWORK_FAILED',
    ],
    [
      'with an error is thrown as what it says',
      { type, body: `${one}event: next\ndata: {"errors":[{"extensions":{"code":"UNAUTHENTICATED"}}]}\n\n` },
      [{ n: 1 }],
      'UNAUTHENTICATED',
    ],
    [
      'with what is no answer is unreadable',
      { type, body: 'event: next\ndata: 7\n\n' },
      [],
      'UNREADABLE_ANSWER',
    ],
    ['that is a page is unreadable', { type: 'text/html', body: '<p>Hello' }, [], 'UNREADABLE_ANSWER'],
    ['that is one answer is unreadable', { body: '{"data":{"n":1}}' }, [], 'UNREADABLE_ANSWER'],
    ['that never opens fails', 'HANG_UP', [], 'NETWORK_FAILED'],
  ])('%s', async (_title, answer, read, code) => {
    expect(await streamed(answer)).toEqual({ read, code });
  });
});

it.each(['\n', '\r', '\r\n'])('reads events whose lines end in %j, however they are cut', async (end) => {
  const text = [
    'event: next',
    'data: ä',
    'data:b',
    ': a comment',
    'id: 7',
    '',
    'data: c',
    '',
    'data: lost',
  ].join(end);
  const bytes = new TextEncoder().encode(text);
  for (let length = 1; length <= bytes.length; length += 1) {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let at = 0; at < bytes.length; at += length) controller.enqueue(bytes.slice(at, at + length));
        controller.close();
      },
    });
    const events: unknown[] = [];
    for await (const event of eventsIn(body)) events.push(event);

    expect(events).toEqual([
      { event: 'next', data: 'ä\nb' },
      { event: '', data: 'c' },
    ]);
  }
});
