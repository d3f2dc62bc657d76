import { Role } from '@meldpunt/domain';
import { exampleQueries } from '../../explorer/example-queries.data.js';
import { people, testApi, type Person, type TestApi } from '../../test/support/api.js';
import { perform } from '../../test/support/casework.js';
import { routedCase } from '../../test/support/journeys.js';
import { openStream } from '../../test/support/streams.js';
import { workUntilIdle } from '../../test/support/work.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi({
    hasExplorer: true,
    demoTokens: async () => [
      { name: 'Demo liaison', role: Role.LIAISON, token: await api.tokenOf('liaison') },
    ],
  });
  const { legs } = await routedCase(api);
  await workUntilIdle(api);
  await perform(api, 'askQuestion', { referralId: legs['POLICE']?.id, code: 'STILL_ONLINE' }, 'liaison');
});
afterAll(() => api.close());

const get = (url: string) => api.app.inject({ method: 'GET', url });

it('serves every script, style and worker of the explorer from this installation', async () => {
  const { body } = await get('/explorer');
  const named = [...body.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, path]) => path ?? '');
  const workers = ['editor', 'json', 'graphql'].map((name) => `/explorer/${name}.worker.js`);

  const statuses = [];
  for (const path of [...named, ...workers]) statuses.push((await get(path)).statusCode);

  expect(named).toEqual(['/explorer/page.css', '/explorer/page.js']);
  expect(statuses).toEqual([200, 200, 200, 200, 200]);
  expect(body).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
}, 120_000);

it.each(['/explorer', '/explorer/page.js', '/explorer/people.json'])(
  'allows %s to load and call this server only, without code in the page',
  async (url) => {
    const policy = String((await get(url)).headers['content-security-policy']);

    expect(policy).toContain("default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  },
);

it('serves no other file', async () => {
  for (const path of ['/explorer/build-explorer.js', '/explorer/..%2fbuild-explorer.js', '/explorer/x.js'])
    expect((await get(path)).statusCode).toBe(404);
});

it('tells the page who the people of the demo are, with a token that works', async () => {
  const { body, headers } = await get('/explorer/people.json');
  const [person] = JSON.parse(body) as { token: string }[];

  const response = await api.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: `Bearer ${person?.token}` },
    payload: { query: '{ viewer { roles } }' },
  });

  expect(headers['cache-control']).toBe('no-store');
  expect(headers['access-control-allow-origin']).toBeUndefined();
  expect(response.json()).toEqual({ data: { viewer: { roles: ['LIAISON'] } } });
});

it('is served only when it is enabled', async () => {
  const without = await testApi();

  for (const url of ['/explorer', '/explorer/people.json'])
    expect((await without.app.inject({ method: 'GET', url })).statusCode).toBe(404);
  await without.close();
});

describe('the examples of the explorer', () => {
  it('are ten, with different names', () => {
    expect(new Set(exampleQueries.map(({ name }) => name)).size).toBe(10);
  });

  it.each(exampleQueries.map((example) => [example.name, example] as const))(
    'run for the role that they name: %s',
    async (_name, { query, variables = {}, role }) => {
      const as = Object.entries(people).find(([, roles]) => roles[0] === role)?.[0] as Person;

      if (query.startsWith('subscription')) {
        const stream = await openStream(api, { query, variables }, as);
        const first = await stream.next();
        stream.kill();
        expect(first).toMatchObject({ event: 'next', data: { data: expect.any(Object) } });
        expect(first?.data).not.toHaveProperty('errors');
      } else {
        const { data, errors } = await api.send(query, variables, as);
        expect(errors).toEqual([]);
        expect(JSON.stringify(data)).not.toMatch(/Error"|"nodes":\[\]/);
      }
    },
  );
});
