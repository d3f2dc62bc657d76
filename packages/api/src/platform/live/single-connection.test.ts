import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from 'graphql-sse';
import { Role } from '@meldpunt/domain';
import { demoIssuer } from '../auth/demo-issuer.js';
import { testApi, type Person, type TestApi } from '../../../test/support/api.js';
import { reportedCase } from '../../../test/support/casework.js';
import { publishMany } from '../../../test/support/feed.js';
import { later, routedCase } from '../../../test/support/journeys.js';
import { addressOf, eventsIn } from '../../../test/support/streams.js';

const streams = { limits: { overall: 50, perViewer: 4 }, checkMs: 50, stalledMs: 60_000 };
const queue = 'subscription { queueChanged { caseId } }';
const referrals = 'subscription { referralsChanged { referralId } }';

let api: TestApi;
const open: AbortController[] = [];
beforeEach(async () => void (api = await testApi({ streams })));
afterEach(async () => {
  for (const controller of open.splice(0)) controller.abort();
  await api.close();
});

interface Sent {
  readonly token?: string;
  readonly body?: object;
  readonly query?: string;
  readonly as?: Person;
  /** Another bearer token than that of the person. */
  readonly bearer?: string;
}
const send = async (
  method: string,
  { token, body, query = '', as = 'analyst', bearer }: Sent = {},
): Promise<Response> => {
  const controller = new AbortController();
  open.push(controller);
  return fetch(`${await addressOf(api)}/graphql/stream${query}`, {
    method,
    headers: {
      authorization: `Bearer ${bearer ?? (await api.tokenOf(as))}`,
      ...(token === undefined ? {} : { 'x-graphql-event-stream-token': token }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    signal: controller.signal,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
};
const reserve = async (as: Person = 'analyst'): Promise<string> => (await send('PUT', { as })).text();
const subscribe = (token: string, operationId: string, query: string, as?: Person): Promise<Response> =>
  send('POST', { token, body: { query, extensions: { operationId } }, ...(as && { as }) });

/** A reserved and opened connection, and its next event. */
async function connection(as: Person = 'analyst') {
  const token = await reserve(as);
  const response = await send('GET', { token, as });
  if (response.body === null) throw new Error('the connection has no events');
  const events = eventsIn(response.body);
  const next = async () => (await events.next()).value as { event: string; data: any } | undefined;
  return { token, status: response.status, next };
}

it('sends the events of several subscriptions over one connection, each with its id', async () => {
  const { token, next } = await connection();

  const statuses = [await subscribe(token, 'one', queue), await subscribe(token, 'two', referrals)];
  const begun = [await next(), await next()];
  const { caseId } = await reportedCase(api);

  expect(statuses.map(({ status }) => status)).toEqual([202, 202]);
  expect(begun.map((event) => event?.data.id).sort()).toEqual(['one', 'two']);
  expect(await next()).toEqual({
    event: 'next',
    data: { id: 'one', payload: { data: { queueChanged: { caseId } } } },
  });
});

it('ends one subscription, and the others continue', async () => {
  const { token, next } = await connection();
  await subscribe(token, 'one', queue);
  await next();
  await subscribe(token, 'two', queue);
  await next();

  const { status } = await send('DELETE', { token, query: '?operationId=one' });
  const ended = await next();
  const { caseId } = await reportedCase(api);

  expect(status).toBe(200);
  expect(ended).toEqual({ event: 'complete', data: { id: 'one' } });
  expect((await next())?.data).toMatchObject({ id: 'two', payload: { data: { queueChanged: { caseId } } } });
  expect((await subscribe(token, 'one', queue)).status).toBe(202);
});

it('continues with a renewed bearer token, and without one ends its subscriptions', async () => {
  const { token, next } = await connection();
  await subscribe(token, 'one', queue);
  await next();

  later(api, 29 * 24 * 60);
  const renewed = await send('PUT', { token });
  later(api, 2 * 24 * 60);
  await pause(150);
  const { caseId } = await reportedCase(api);
  const after = await next();
  later(api, 29 * 24 * 60);

  expect([renewed.status, await renewed.text()]).toEqual([200, token]);
  expect(after?.data.payload).toEqual({ data: { queueChanged: { caseId } } });
  expect((await next())?.data).toMatchObject({
    id: 'one',
    payload: { errors: [{ extensions: { code: 'UNAUTHENTICATED', reason: 'EXPIRED' } }] },
  });
  expect(await next()).toEqual({ event: 'complete', data: { id: 'one' } });
});

it('ends a subscription that the roles of a renewed bearer token do not allow', async () => {
  const issuer = await demoIssuer(createHash('sha256').update('tokens').digest());
  const person = { subject: 'liaison', name: 'liaison', roles: [Role.INTEGRATOR] };
  const bearer = await issuer.issue(person, api.clock.now);
  const routed = await routedCase(api);
  // The account has both tokens from the beginning, so that the renewal changes nothing in it.
  await send('PUT', { bearer });
  const { token, next } = await connection('liaison');
  await subscribe(token, 'one', 'subscription { policeFeed { event } }', 'liaison');
  await publishMany(api, routed, 1);
  const before = await next();

  await send('PUT', { token, bearer });
  await publishMany(api, routed, 1);

  expect(before?.data.payload).toEqual({ data: { policeFeed: { event: 'REMOVAL' } } });
  expect(await next()).toMatchObject({
    data: { id: 'one', payload: { errors: [{ extensions: { code: 'FORBIDDEN' } }] } },
  });
  expect(await next()).toEqual({ event: 'complete', data: { id: 'one' } });
});

it('counts each connection and subscription in the limits of the account, and gives them back', async () => {
  const { token } = await connection();
  const held = [];
  for (const id of ['one', 'two', 'three']) held.push((await subscribe(token, id, queue)).status);
  const refused = await subscribe(token, 'four', queue);
  await send('DELETE', { token, query: '?operationId=one' });
  let again = await subscribe(token, 'four', queue);
  for (let left = 20; again.status === 429 && left > 0; left -= 1) {
    await pause(20);
    again = await subscribe(token, 'four', queue);
  }

  expect(held).toEqual([202, 202, 202]);
  expect(refused.status).toBe(429);
  expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
  expect(again.status).toBe(202);
  expect((await send('PUT')).status).toBe(429);
});

it.each([
  ['a token that was not given out', 404, async () => subscribe(randomUUID(), 'one', queue)],
  ['a connection that is not open', 409, async () => subscribe(await reserve(), 'one', queue)],
  [
    'a connection of another account',
    404,
    async () => send('GET', { token: await reserve(), as: 'secondAnalyst' }),
  ],
  ['a connection that is open already', 409, async () => send('GET', { token: (await connection()).token })],
  [
    'a subscription without an id',
    400,
    async () => send('POST', { token: (await connection()).token, body: { query: queue } }),
  ],
  [
    'an invalid document',
    400,
    async () => subscribe((await connection()).token, 'one', 'subscription { planted }'),
  ],
  [
    'a subscription that the role may not have',
    403,
    async () => subscribe((await connection()).token, 'one', 'subscription { policeFeed { id } }'),
  ],
])('refuses %s with %i', async (_what, status, ask) => {
  const response = await ask();

  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({
    errors: [{ message: expect.any(String), extensions: { code: expect.any(String) } }],
  });
});

it('works with the client of the protocol in its single-connection mode', async () => {
  const client = createClient({
    singleConnection: true,
    url: `${await addressOf(api)}/graphql/stream`,
    headers: { authorization: `Bearer ${await api.tokenOf('analyst')}` },
    retryAttempts: 0,
  });
  const [one, two] = [client.iterate({ query: queue }), client.iterate({ query: referrals })];

  expect(await one.next()).toMatchObject({ value: { data: { queueChanged: { caseId: null } } } });
  expect(await two.next()).toMatchObject({ value: { data: { referralsChanged: { referralId: null } } } });
  await one.return?.();
  await two.return?.();
  client.dispose();
});
