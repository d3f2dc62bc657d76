import fc from 'fast-check';
import { people, testApi, type Person, type TestApi } from './support/api.js';
import { perform, freshUrl } from './support/casework.js';
import { hostileRequests, mark } from './support/hostile-requests.js';
import type { RawRequest } from './support/malformed-requests.js';

/** `npm run hostile` sends ten thousand. */
const count = Number(process.env['HOSTILE_INPUTS'] ?? 400);
const seed = Number(process.env['HOSTILE_SEED'] ?? 20261129);

/** Stored, and never to be seen by who attacks. */
const secret = 's3cret-reporter';

/** What a response must not contain: parts of stack traces, of SQL and of the database's messages. */
const leak =
  /node_modules|\bat [^\n]*\.[jt]s:\d|syntax error at or near|invalid input syntax|violates|relation "|\bselect \S+ from|INTERNAL_SERVER_ERROR/i;

const senders: readonly (Person | undefined)[] = [undefined, ...(Object.keys(people) as Person[])];

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await perform(api, 'submitReport', { urls: [freshUrl()], contact: { email: `${secret}@mail.example` } });
});
afterAll(() => api.close());

async function send({ method = 'POST', url = '/graphql', headers = {}, payload }: RawRequest, as?: Person) {
  const authorization = as === undefined ? {} : { authorization: `Bearer ${await api.tokenOf(as)}` };
  const response = await api.app.inject({
    method,
    url,
    headers: { 'content-type': 'application/json', ...authorization, ...headers },
    ...(payload === undefined ? {} : { payload }),
  });
  return { status: response.statusCode, body: response.body };
}

it(
  `${count} hostile requests cause no fault and show nothing of the inside`,
  async () => {
    const wrong: string[] = [];

    for (const [index, request] of fc.sample(hostileRequests, { numRuns: count, seed }).entries()) {
      const { status, body } = await send(request, senders[index % senders.length]);
      if (status >= 500 || leak.test(body) || body.includes(secret))
        wrong.push(
          `${index} ${request.url ?? ''} ${String(request.payload).slice(0, 300)} → ${status} ${body.slice(0, 300)}`,
        );
    }

    expect(wrong).toEqual([]);
    expect((await send({ payload: '{"query":"{ viewer { id } }"}' })).status).toBe(200);
    expect(api.log()).not.toContain(mark);
    expect(api.log()).not.toContain(secret);
  },
  30_000 + count * 100,
);

it.each([
  'GraphQLError: x\n    at f (/app/a.js:1:2)',
  'relation "report" does not exist',
  'in node_modules/pg',
])('recognises a leak: %j', (text) => {
  expect(leak.test(text)).toBe(true);
});
