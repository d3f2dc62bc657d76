import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { createClient, createHandler } from 'graphql-sse';
import { atReadersPace, sendEvents } from '../../../platform/live/event-stream.js';
import { streamLimiter } from '../../../platform/live/stream-limiter.js';
import { testApi, type TestApi } from '../../../../test/support/api.js';
import { perform } from '../../../../test/support/casework.js';
import { publishMany } from '../../../../test/support/feed.js';
import { later, routedCase, type RoutedCase } from '../../../../test/support/journeys.js';
import { auditOf, sqlRows } from '../../../../test/support/rows.js';
import {
  addressOf,
  openAndCloseStream,
  openStream,
  type OpenStream,
} from '../../../../test/support/streams.js';
import { workUntilIdle } from '../../../../test/support/work.js';

const streams = { limits: { overall: 6, perViewer: 4 }, checkMs: 60_000, stalledMs: 60_000 };
const follow = `subscription ($after: String) { policeFeed(after: $after) { id sequence cursor event referral { id status } } }`;

let api: TestApi;
let home: RoutedCase;
const open: OpenStream[] = [];
beforeAll(async () => {
  api = await testApi({ streams });
  home = await routedCase(api);
  await workUntilIdle(api);
});
afterEach(() => open.splice(0).forEach(({ kill }) => kill()));
afterAll(() => api.close());

const following = async (after: string | null = null): Promise<OpenStream> => {
  const stream = await openStream(api, { query: follow, variables: { after } }, 'liaison');
  open.push(stream);
  return stream;
};
const nextEntry = async (stream: OpenStream): Promise<any> => {
  const { event, data } = (await stream.next()) ?? { event: 'ended', data: null };
  if (event !== 'next' || data.errors) throw new Error(`${event} ${JSON.stringify(data)}`);
  return data.data.policeFeed;
};
/** The cursor of the newest entry of the feed. */
const endOfFeed = async (): Promise<string> => {
  const [row] = await sqlRows(api, 'select max(sequence)::text as last from police_feed_entry');
  return Buffer.from(JSON.stringify([row?.['last']])).toString('base64url');
};

describe('a feed subscription', () => {
  it('starts with the first entry, and sends later entries when the database notifies', async () => {
    const stream = await following();
    expect(await nextEntry(stream)).toMatchObject({
      sequence: 1,
      event: 'REFERRAL',
      referral: { id: home.legs['POLICE']?.id, status: 'SENT' },
    });
    const [before] = await sqlRows(api, 'select max(sequence)::int as last from police_feed_entry');

    const abroad = await routedCase(api, { country: 'CN' });
    await workUntilIdle(api);

    let entry = await nextEntry(stream);
    while (entry.sequence <= before?.['last']) entry = await nextEntry(stream);
    expect(entry).toMatchObject({
      event: 'REFERRAL',
      referral: { id: abroad.legs['POLICE_ABROAD']?.id, status: 'SENT' },
    });
  });

  it('continues after the last cursor when the caller was killed, without loss or duplicates', async () => {
    const start = await endOfFeed();
    const writers = Promise.all(
      Array.from({ length: 4 }, () => publishMany(api, home, 15, () => Math.random() * 20)),
    );
    const read: any[] = [];
    for (let after = start; read.length < 60; after = read.at(-1)?.cursor ?? after) {
      const stream = await following(after);
      const most = 1 + Math.floor(Math.random() * 9);
      for (let left = most; left > 0 && read.length < 60; left -= 1) read.push(await nextEntry(stream));
      stream.kill();
    }
    await writers;

    const sequences = read.map(({ sequence }) => sequence);
    expect(sequences).toEqual(Array.from({ length: 60 }, (_, index) => sequences[0] + index));
    expect(new Set(read.map(({ id }) => id)).size).toBe(60);
  });

  it('works with an independent client of the protocol', async () => {
    const client = createClient({
      url: `${await addressOf(api)}/graphql/stream`,
      headers: { authorization: `Bearer ${await api.tokenOf('liaison')}` },
      retryAttempts: 0,
    });
    const events = client.iterate({ query: follow, variables: { after: null } });

    const { value } = await events.next();

    expect(value).toMatchObject({ data: { policeFeed: { sequence: 1, event: 'REFERRAL' } } });
    await events.return?.();
    client.dispose();
  });

  it('writes the audit entry before it sends an entry', async () => {
    const found = await routedCase(api);
    const after = await endOfFeed();
    await workUntilIdle(api);
    const reads = async () =>
      (await auditOf(api, found.caseId)).filter(({ action }) => action === 'REFERRAL_READ').length;
    const before = await reads();

    await nextEntry(await following(after));

    expect(await reads()).toBe(before + 1);
  });

  it('writes one audit entry for a hundred entries that it sends at once, before the first', async () => {
    const found = await routedCase(api);
    await workUntilIdle(api);
    const after = await endOfFeed();
    await publishMany(api, found, 100);
    await api.send('{ viewer { id } }', {}, 'liaison');
    const entries = () => sqlRows(api, 'select action, details from audit_entry order by id');
    const before = (await entries()).length;

    const stream = await following(after);
    const ids = [(await nextEntry(stream)).id];
    const atFirst = (await entries()).slice(before);
    while (ids.length < 100) ids.push((await nextEntry(stream)).id);

    const digest = createHash('sha256').update(ids.join('\n')).digest('hex');
    expect(atFirst).toEqual([
      {
        action: 'LIST_READ',
        details: expect.objectContaining({ list: 'policeFeed', count: 100, ids: digest }),
      },
    ]);
    expect((await entries()).slice(before)).toEqual(atFirst);
  });

  it('ends with an error when an entry cannot be audited, and does not send the entry', async () => {
    const broken = await testApi({ streams });
    await routedCase(broken);
    await workUntilIdle(broken);
    await sqlRows(
      broken,
      `alter table audit_entry add constraint planted check (action <> 'REFERRAL_READ') not valid`,
    );

    const stream = await openStream(broken, { query: follow }, 'liaison');

    const first = await stream.next();
    expect(first).toMatchObject({
      event: 'next',
      data: { errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] },
    });
    expect(first?.data).not.toHaveProperty('data');
    expect(await stream.next()).toEqual({ event: 'complete', data: null });
    expect(await stream.next()).toBeNull();
    await broken.close();
  });

  it('responds with uncached server-sent events', async () => {
    const { status, headers } = await following();

    expect(status).toBe(200);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  });
});

describe('access to the subscription', () => {
  it.each(['analyst', 'supervisor', 'auditor', 'administrator', 'integrator', undefined] as const)(
    'is refused to %s, and no stream opens',
    async (as) => {
      const stream = await openStream(api, { query: follow }, as);

      expect(stream.status).toBe(as === undefined ? 401 : 403);
      expect(stream.errors).toMatchObject([
        { extensions: { code: as === undefined ? 'UNAUTHENTICATED' : 'FORBIDDEN' } },
      ]);
      expect(await stream.next()).toBeNull();
    },
  );

  it('ends when the token expires, also without new entries', async () => {
    const short = await testApi({ streams: { ...streams, checkMs: 50 } });
    const found = await routedCase(short);
    await workUntilIdle(short);
    const stream = await openStream(short, { query: follow }, 'liaison');
    await stream.next();

    later(short, 31 * 24 * 60);

    expect(await stream.next()).toMatchObject({
      event: 'next',
      data: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
    });
    expect(await stream.next()).toEqual({ event: 'complete', data: null });
    expect(found.legs['POLICE']).toBeDefined();
    await short.close();
  });

  it.each([
    ['{ viewer { id } }', 'BAD_REQUEST'],
    ['mutation { __typename }', 'BAD_REQUEST'],
    ['subscription { policeFeed { planted } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['subscription { policeFeed { id } other: policeFeed { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['subscription {', 'GRAPHQL_PARSE_FAILED'],
    [`subscription { policeFeed { ${'id '.repeat(5_100)} } }`, 'GRAPHQL_PARSE_FAILED'],
    ['subscription { policeFeed(after: "planted") { id } }', 'BAD_USER_INPUT'],
    [
      `subscription { policeFeed { referral { ${'contentItem { referrals { '.repeat(9)} id ${'} }'.repeat(9)} } } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('follows the limits of every document: %s', async (query, code) => {
    const stream = await openStream(api, { query }, 'liaison');

    expect(stream.status).toBe(400);
    expect(stream.errors[0]?.extensions.code).toBe(code);
  });

  it.each([
    '',
    '[]',
    'null',
    '{"query": 1}',
    '{"query": null}',
    '{"query": "subscription { policeFeed { id } }", "variables": []}',
    '"text"',
    '{',
  ])('is refused for the body %j', async (body) => {
    const stream = await openStream(api, body, 'liaison');

    expect(stream.status).toBe(400);
    expect(stream.errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
  });

  it('is refused at /graphql, which has no streams', async () => {
    const { data, errors } = await api.send('subscription { policeFeed { id } }', {}, 'liaison');

    expect(data ?? null).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('does not reveal the schema if introspection is off', async () => {
    const closed = await testApi({ streams, showsSchema: false });

    const { errors } = await openAndCloseStream(closed, 'subscription { policeFeed { idd } }', 'liaison');

    expect(errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(JSON.stringify(errors)).not.toContain('Did you mean');
    await closed.close();
  });
});

describe('streams', () => {
  it('have a maximum per person, and one that ends makes room for another', async () => {
    const held = [];
    for (let left = 4; left > 0; left -= 1) held.push(await following());
    const refused = await openStream(api, { query: follow }, 'liaison');
    held[0]?.kill();

    expect(held.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(refused).toMatchObject({ status: 429, errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
    let again = await following();
    while (again.status === 429) again = await following();
    expect(again.status).toBe(200);
  });

  it('have a maximum for all viewers together', () => {
    const places = streamLimiter({ overall: 3, perViewer: 2 });
    const first = places.take('one');

    expect([places.take('one'), places.take('one')].map((leave) => leave === null)).toEqual([false, true]);
    expect([places.take('two'), places.take('two')].map((leave) => leave === null)).toEqual([false, true]);
    first?.();
    first?.();
    expect([places.take('three'), places.take('three')].map((leave) => leave === null)).toEqual([
      false,
      true,
    ]);
  });

  it('end when the server stops, without a delay', async () => {
    const stopping = await testApi({ streams });
    await routedCase(stopping);
    await workUntilIdle(stopping);
    const stream = await openStream(stopping, { query: follow }, 'liaison');
    await stream.next();

    await stopping.close();

    expect(await stream.next().catch(() => null)).toBeNull();
  });

  it('continue when the database connection for notifications is lost', async () => {
    const lost = await testApi({ streams: { ...streams, checkMs: 60_000 } });
    const found = await routedCase(lost);
    await workUntilIdle(lost);
    const stream = await openStream(lost, { query: follow }, 'liaison');
    await stream.next();

    await sqlRows(
      lost,
      `select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %' and datname = current_database()`,
    );
    await publishMany(lost, found, 3);

    const read = [await stream.next(), await stream.next(), await stream.next()];
    expect(read.map((event) => event?.data.data.policeFeed.sequence)).toEqual([2, 3, 4]);
    await lost.close();
  });

  /** A reader on a real connection that does not read yet, and an endless source of events for it. */
  const unread = async (stalledMs: number) => {
    let made = 0;
    async function* events() {
      for (;;) yield { data: { made: (made += 1), text: 'x'.repeat(1_000_000) } };
    }
    const opened = Promise.withResolvers<ServerResponse>();
    const server = createServer((_request, response) => opened.resolve(response)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const caller = connect((server.address() as AddressInfo).port, '127.0.0.1');
    caller.pause();
    caller.write('POST / HTTP/1.1\r\nhost: caller.example\r\n\r\n');
    const response = await opened.promise;
    const gone = new AbortController();
    const reader = { response, signal: gone.signal, stalledMs };
    const handle = createHandler({
      authenticate: () => null,
      onSubscribe: () => atReadersPace(events(), reader),
    });
    const [body] = await handle({
      method: 'POST',
      url: '/',
      headers: { get: (name) => (name === 'accept' ? 'text/event-stream' : 'application/json') },
      body: { query: 'subscription { made }' },
      raw: null,
      context: null,
    });
    const sent = sendEvents(body as AsyncIterable<string>, {}, reader);
    const close = () => {
      caller.destroy();
      // As the server does when a caller has gone.
      gone.abort();
      server.close();
    };
    return { caller, response, sent, close, made: () => made };
  };

  it('make the next event only when the caller has room for it', async () => {
    const { caller, response, sent, close, made } = await unread(60_000);

    while (!response.writableNeedDrain) await new Promise(setImmediate);
    const before = made();
    await new Promise((done) => setTimeout(done, 200));
    const whileUnread = made();
    caller.resume();
    while (made() === before) await new Promise(setImmediate);
    close();
    await sent;

    expect(whileUnread).toBe(before);
    expect(made()).toBeGreaterThan(before);
  });

  it('are closed when the caller takes nothing for too long', async () => {
    const { response, sent, close } = await unread(100);

    await sent;

    expect(response.destroyed).toBe(true);
    close();
  });
});

it('sends the answer to a question', async () => {
  const found = await routedCase(api);
  await workUntilIdle(api);
  const stream = await following(await endOfFeed());
  const asked = await perform(
    api,
    'askQuestion',
    { referralId: found.legs['POLICE']?.id, code: 'STILL_ONLINE' },
    'liaison',
  );

  await perform(api, 'answerQuestion', { questionId: asked.question.id, code: 'NOT_KNOWN' }, 'analyst');
  await workUntilIdle(api);

  expect(await nextEntry(stream)).toMatchObject({
    event: 'ANSWER',
    referral: { id: found.legs['POLICE']?.id },
  });
});
