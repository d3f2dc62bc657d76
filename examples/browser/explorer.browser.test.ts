import type { Browser } from 'playwright-core';
import { exampleQueries } from '../../packages/api/explorer/example-queries.data.js';
import { Role } from '@meldpunt/domain';
import { people, type Person, type TestApi } from '../../packages/api/test/support/api.js';
import { freshUrl, perform } from '../../packages/api/test/support/casework.js';
import { routedCase } from '../../packages/api/test/support/journeys.js';
import { workUntilIdle } from '../../packages/api/test/support/work.js';
import { startStage, type Stage } from './stage.js';
import { launchBrowser, visit, type Visit } from './visit.js';

const persons = Object.values(Role).flatMap((role) => {
  const [person] = Object.entries(people).find(([, roles]) => roles[0] === role) ?? [];
  return person === undefined ? [] : [{ name: `Demo ${role.toLowerCase()}`, role, person: person as Person }];
});

let api: TestApi;
let stage: Stage;
let browser: Browser;
let visited: Visit;
beforeAll(async () => {
  const demoTokens = () =>
    Promise.all(
      persons.map(async ({ name, role, person }) => ({ name, role, token: await api.tokenOf(person) })),
    );
  [stage, browser] = await Promise.all([startStage({ hasExplorer: true, demoTokens }), launchBrowser()]);
  ({ api } = stage);
  const { legs } = await routedCase(api);
  await workUntilIdle(api);
  await perform(api, 'askQuestion', { referralId: legs['POLICE']?.id, code: 'STILL_ONLINE' }, 'liaison');
  visited = await visit(browser, stage.origin, { locale: 'en-GB' });
  await visited.page.goto('/explorer');
  await visited.page.getByLabel('Example').waitFor();
}, 120_000);
afterAll(() => Promise.all([stage.stop(), browser.close()]));

const runButton = () => visited.page.getByRole('button', { name: /^(Execute|Stop) query/ });
const shown = async (): Promise<string> =>
  (await visited.page.locator('.result-window .view-lines').innerText()).replaceAll(' ', ' ');

it('offers one person for each role of the demo, and a reporter', async () => {
  const offered = await visited.page.getByLabel('As', { exact: true }).locator('option').allInnerTexts();

  expect(offered).toEqual([...persons.map(({ name }) => name), 'Nobody (a reporter)']);
});

it.each(exampleQueries.filter(({ query }) => !query.startsWith('subscription')))(
  'sends the example $name as the person that it names',
  async ({ name, role }) => {
    const { page } = visited;
    await page.getByLabel('Example').selectOption(name);
    const answered = page.waitForResponse(
      (response) =>
        response.url().endsWith('/graphql') && !response.request().postData()?.includes('Introspection'),
    );
    await runButton().click();

    const response = await answered;
    const as = await page.getByLabel('As', { exact: true }).inputValue();

    expect(persons.find((person) => person.name === as)?.role).toBe(role);
    expect(await response.json()).toEqual({ data: expect.any(Object) });
    await page.locator('.result-window').getByText('"data"').first().waitFor();
  },
);

it('shows the events of a subscription while it runs', async () => {
  const { page } = visited;
  const [live] = exampleQueries.filter(({ query }) => query.startsWith('subscription'));
  await page.getByLabel('Example').selectOption(live?.name ?? '');
  const opened = page.waitForRequest((request) => request.url().endsWith('/graphql/stream'));
  await runButton().click();
  await opened;

  for (let count = 0; count < 2; count += 1)
    await perform(api, 'submitReport', { urls: [freshUrl()], immediateDanger: true });

  await page.locator('.result-window').getByText('queueChanged').first().waitFor();
  expect(await shown()).not.toContain('errors');
  await runButton().click();
});

it('loads everything from this installation, without a fault', () => {
  expect(
    visited.requests.filter((url) => !/^(blob|data):/.test(url) && !url.startsWith(stage.origin)),
  ).toEqual([]);
  expect(visited.faults).toEqual([]);
});
