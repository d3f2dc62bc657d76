import { testApi, type TestApi } from '../../../test/support/api.js';

let api: TestApi;
beforeAll(async () => void (api = await testApi({ hasExplorer: true })));
afterAll(() => api.close());

const get = (url: string) => api.app.inject({ method: 'GET', url });

it('serves every script and style that the explorer page references', async () => {
  const { body } = await get('/explorer');
  const named = [...body.matchAll(/(?:src|href)="([^"]+\.(?:js|css|ico|svg))"/g)].map(
    ([, path]) => path ?? '',
  );

  const statuses = await Promise.all(named.map(async (path) => (await get(`/explorer/${path}`)).statusCode));

  expect(named).toEqual(expect.arrayContaining(['main.js', 'styles.css']));
  expect(statuses).toEqual(named.map(() => 200));
});

it.each(['/explorer', '/explorer/main.js'])('allows %s to load and call this server only', async (url) => {
  const policy = String((await get(url)).headers['content-security-policy']);

  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toMatch(/https?:|\*/);
});

it('references no other server in the explorer page', async () => {
  expect((await get('/explorer')).body).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
});

it('serves no explorer when it is not enabled', async () => {
  const without = await testApi();

  expect((await without.app.inject({ method: 'GET', url: '/explorer' })).statusCode).toBe(404);
  await without.close();
});

it('hides the banner that advertises an external service', async () => {
  const { body } = await get('/explorer');

  expect(body).toContain('<style>app-banner-container { display: none; }</style></head>');
});
